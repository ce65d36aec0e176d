# What every target of the project shares: warnings as errors, ccache, and a function per kind of target.

find_program(JUPAN_CCACHE ccache)
if(JUPAN_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${JUPAN_CCACHE})
endif()

add_library(jupan_options INTERFACE)
target_include_directories(jupan_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(jupan_options INTERFACE
  -Wall -Wextra -Wconversion -Wshadow -Werror -fno-strict-overflow
  # the same figures on every machine: no fused multiply-add behind our back
  -ffp-contract=off)
if(JUPAN_SANITIZE)
  # g++ 12 sees uninitialised members in the standard library's own code once it is instrumented; the other presets
  # keep that warning
  target_compile_options(jupan_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all
    -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(jupan_options INTERFACE -fsanitize=address,undefined)
endif()
if(JUPAN_COVERAGE)
  target_compile_options(jupan_options INTERFACE --coverage)
  target_link_options(jupan_options INTERFACE --coverage)
endif()

# Every header compiles alone. X.cpp includes X.h first (tests/architecture holds it) and no header is precompiled, so
# that compiling X.cpp shows it; a header without a .cpp gets a translation unit of its own here. CMake's target
# all_verify_interface_header_sets compiles those; ctest runs it as headers_alone.
function(jupan_headers_alone name)
  set(headers)
  file(GLOB all_headers CONFIGURE_DEPENDS *.h)
  foreach(header IN LISTS all_headers)
    cmake_path(REPLACE_EXTENSION header .cpp OUTPUT_VARIABLE implementation)
    if(NOT EXISTS ${implementation})
      list(APPEND headers ${header})
    endif()
  endforeach()
  if(headers)
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${CMAKE_SOURCE_DIR} FILES ${headers})
    set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
  endif()
endfunction()

# jupan_embed(NAME HEADER FUNCTION file…): compiles the files' texts into the library, as the function
# `std::string_view FUNCTION(fileName)` that the header declares.
function(jupan_embed name header function)
  set(source ${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp)
  add_custom_command(OUTPUT ${source}
    COMMAND ${CMAKE_COMMAND} -D OUTPUT=${source} -D HEADER=${header} -D FUNCTION=${function} -D "INPUTS=${ARGN}"
      -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${ARGN} ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    VERBATIM)
  target_sources(${name} PRIVATE ${source})
endfunction()

# jupan_library(NAME LINK lib…): a static library from the sources of the current folder (not of folders below).
function(jupan_library name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  if(NOT sources)
    message(WARNING "${name} has no sources yet")
    return()
  endif()
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  jupan_headers_alone(${name})
  target_link_libraries(${name} PUBLIC jupan_options ${ARG_LINK})
endfunction()

# jupan_test(NAME LINK lib…): a Boost.Test program from the sources of the current folder, known to ctest by its name.
function(jupan_test name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  if(NOT sources)
    message(WARNING "${name} has no sources yet")
    return()
  endif()
  add_executable(${name} ${sources} ${CMAKE_SOURCE_DIR}/tests/boost_main.cpp)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} jupan_options Boost::unit_test_framework)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)  # tests run once: compiling them is what takes time
  target_compile_definitions(${name} PRIVATE BOOST_TEST_DYN_LINK
    JUPAN_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" JUPAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    JUPAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name} --log_level=test_suite --report_level=short)
  set_tests_properties(${name} PROPERTIES TIMEOUT 600)
endfunction()

# jupan_ui_test(NAME LINK lib…): as jupan_test, with a QApplication on the offscreen platform around the tests.
function(jupan_ui_test name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
  if(NOT sources)
    message(WARNING "${name} has no sources yet")
    return()
  endif()
  add_executable(${name} ${sources} ${CMAKE_SOURCE_DIR}/tests/ui/qt_boost_main.cpp)
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} jupan_options Qt6::Widgets Qt6::Test Boost::unit_test_framework)
  target_compile_options(${name} PRIVATE $<$<CONFIG:Release>:-O1>)  # tests run once: compiling them is what takes time
  target_compile_definitions(${name} PRIVATE BOOST_TEST_DYN_LINK
    JUPAN_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" JUPAN_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
    JUPAN_BINARY_DIR="${CMAKE_BINARY_DIR}")
  add_test(NAME ${name} COMMAND ${name} --log_level=test_suite --report_level=short)
  set_tests_properties(${name} PROPERTIES TIMEOUT 600
    # what Qt and fontconfig keep until the end is not ours to free
    ENVIRONMENT "LSAN_OPTIONS=suppressions='${CMAKE_SOURCE_DIR}/tests/ui/leaks-of-libraries.txt':print_suppressions=0")
endfunction()

# jupan_bench(NAME LINK lib…): a program that measures, from NAME.cpp of the current folder.
function(jupan_bench name)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  add_executable(${name} ${name}.cpp)
  target_link_libraries(${name} PRIVATE jupan_options ${ARG_LINK})
endfunction()
