// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace opsglass {

/// A file with rows, from before panels had places.
inline constexpr auto oldFile = R"({
   "rows" : [ {"height":"250px","title":"R","showTitle":true,
      "panels":[ {"span":6.0,"id":1,"type":"graph","title":"One"},{"id":2,"type":"text"} ]} ],
   "time": {"from":"now-1h", "to":"now"}, "tags":["a"],
   "templating":{"list":[{"name":"v","type":"custom","query":"a,b","current":{"text":"a","value":"a"}}]},
   "schemaVersion": 14, "title":"Old"
})";

} // namespace opsglass
