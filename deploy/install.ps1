<#
.SYNOPSIS
  Installs the add-in for the current user of Windows; no administrator's rights are needed. Excel must be closed.
.DESCRIPTION
  Without -Catalogue the manifest beside this folder is copied into the user's own data and registered as Office registers
  add-ins under development: it works at once, for this user on this computer. With -Catalogue a shared folder that holds
  manifest.xml is trusted instead; the user then adds the add-in once under Insert, My Add-ins, Shared Folder.
.PARAMETER Catalogue
  The shared folder, for example \\server\addins.
.PARAMETER Remove
  Takes away what this script put there.
#>
[CmdletBinding()]
param(
  [string] $Catalogue,
  [switch] $Remove
)

$ErrorActionPreference = 'Stop'
$office = 'HKCU:\Software\Microsoft\Office\16.0\WEF'
$catalogueKey = "$office\TrustedCatalogs\{6B9C2C4E-5A0B-4E59-9C57-1D3F0A7B2E41}"
$target = Join-Path $env:LOCALAPPDATA 'ogi-annual-report\manifest.xml'
$source = Join-Path (Split-Path $PSScriptRoot) 'manifest.xml'

if (Get-Process -Name EXCEL -ErrorAction SilentlyContinue) {
  throw 'Close Excel first, then run this again.'
}

if ($Remove) {
  Remove-Item -Path $catalogueKey -Recurse -ErrorAction SilentlyContinue
  if (Test-Path $target) {
    $id = ([xml](Get-Content -Path $target -Raw -Encoding UTF8)).OfficeApp.Id
    Remove-ItemProperty -Path "$office\Developer" -Name $id -ErrorAction SilentlyContinue
    Remove-Item -Path (Split-Path $target) -Recurse
  }
  Write-Output 'Removed. Start Excel: the tab is gone.'
  return
}

if ($Catalogue) {
  if (-not (Test-Path (Join-Path $Catalogue 'manifest.xml'))) {
    throw "There is no manifest.xml in $Catalogue."
  }
  New-Item -Path $catalogueKey -Force | Out-Null
  Set-ItemProperty -Path $catalogueKey -Name 'Id' -Value (Split-Path $catalogueKey -Leaf)
  Set-ItemProperty -Path $catalogueKey -Name 'Url' -Value $Catalogue
  Set-ItemProperty -Path $catalogueKey -Name 'Flags' -Value 1 -Type DWord
  Write-Output "Trusted: $Catalogue. Start Excel, then Insert, My Add-ins, Shared Folder."
  return
}

if (-not (Test-Path $source)) { throw "There is no manifest.xml beside the folder of this script: $source" }
New-Item -Path (Split-Path $target) -ItemType Directory -Force | Out-Null
Copy-Item -Path $source -Destination $target -Force
$id = ([xml](Get-Content -Path $target -Raw -Encoding UTF8)).OfficeApp.Id
if (-not (Test-Path "$office\Developer")) { New-Item -Path "$office\Developer" -Force | Out-Null }
Set-ItemProperty -Path "$office\Developer" -Name $id -Value $target
Write-Output "Installed for $env:USERNAME. Start Excel: the tab is there."
