// Written by `cargo xtask generate`. Do not edit.
//! What Stripe sends.

mod deleted_radar_value_list_item;
pub use self::deleted_radar_value_list_item::DeletedRadarValueListItem;
mod radar_value_list_item;
pub use self::radar_value_list_item::RadarValueListItem;
