// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_radar_value_list;
pub use self::deleted_radar_value_list::DeletedRadarValueList;
mod item_type;
pub use self::item_type::ItemType;
mod radar_value_list;
pub use self::radar_value_list::RadarValueList;
