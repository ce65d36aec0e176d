# Where an installed Jupan lies, and the Debian package (cpack in the build folder; needs dpkg-dev and file).
include(GNUInstallDirs)

if(TARGET jupan-cli)
  install(TARGETS jupan-cli)
endif()
if(TARGET jupan)
  install(TARGETS jupan)
  set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
  set(icons ${CMAKE_SOURCE_DIR}/resources/icons)
  set(theme ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable)
  install(FILES ${desktop}/jupan.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${desktop}/jupan.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${icons}/jupan.svg DESTINATION ${theme}/apps)
  install(FILES ${icons}/jupan-project.svg DESTINATION ${theme}/mimetypes RENAME application-x-jupan.svg)
endif()
install(FILES ${CMAKE_SOURCE_DIR}/resources/desktop/copyright ${CMAKE_SOURCE_DIR}/README.md
  DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/jupan)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_VENDOR "the Jupan contributors")
set(CPACK_PACKAGE_CONTACT "the Jupan contributors <jupan@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "From work units, token prices and people's costs to net benefit, ROI, NPV and payback,
with scenarios. Window and command line, in English and Korean.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
# libraries are found by dpkg-shlibdeps
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-noto-cjk, qt6-translations-l10n")
include(CPack)
