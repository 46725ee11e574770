// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, Place, REQUIRED, Record, Resource, Shape, Timestamp, blank, debug,
};
use crate::RadarValueListItemId;

/// Value list items allow you to add specific values to a given Radar value list, which can then be
/// used in rules.
///
/// Related guide: [Managing list items](https://docs.stripe.com/radar/lists#managing-list-items)
///
/// The schema `radar.value_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueListItem {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The name or email address of the user who added this item to the value list.
    pub created_by: String,
    /// Unique identifier for the object.
    pub id: RadarValueListItemId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The value of the item.
    pub value: String,
    /// The identifier of the value list this item belongs to.
    pub value_list: String,
}

impl Record for RadarValueListItem {
    fn blank() -> Self {
        Self {
            created: blank(),
            created_by: blank(),
            id: blank(),
            livemode: blank(),
            value: blank(),
            value_list: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar.value_list_item",
            constants: &[("object", Constant::Str("radar.value_list_item"))],
            fields: &[
                Field("created", REQUIRED),
                Field("created_by", REQUIRED),
                Field("id", REQUIRED),
                Field("livemode", REQUIRED),
                Field("value", REQUIRED),
                Field("value_list", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.created,
            1 => &self.created_by,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.value,
            _ => &self.value_list,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.created_by,
            2 => &mut self.id,
            3 => &mut self.livemode,
            4 => &mut self.value,
            _ => &mut self.value_list,
        }
    }
}

impl std::fmt::Debug for RadarValueListItem {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarValueListItem);

impl Resource for RadarValueListItem {
    type Id = RadarValueListItemId;
    const OBJECT: &'static str = "radar.value_list_item";
}
