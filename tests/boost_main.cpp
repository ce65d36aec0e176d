// The one translation unit with Boost.Test's main; each test program links it.
#define BOOST_TEST_MODULE jupan
#include <boost/test/unit_test.hpp>
