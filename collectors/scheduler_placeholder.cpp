#include "collectors/queryclient.h"
