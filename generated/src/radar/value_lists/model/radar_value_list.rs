// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Expand, Field, List, Metadata, Place, REQUIRED, Record, Resource, Shape,
    Timestamp, blank, debug,
};
use crate::{ItemType, RadarValueListId, RadarValueListItem, RadarValueListItemId};

/// Value lists allow you to group values together which can then be referenced in rules.
///
/// Related guide: [Default Stripe lists](https://docs.stripe.com/radar/lists#managing-list-items)
///
/// The schema `radar.value_list`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueList {
    /// The name of the value list for use in rules.
    pub alias: String,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: Timestamp,
    /// The name or email address of the user who created this value list.
    pub created_by: String,
    /// Unique identifier for the object.
    pub id: RadarValueListId,
    /// The type of items in the value list. One of `card_fingerprint`, `card_bin`,
    /// `crypto_fingerprint`, `email`, `ip_address`, `country`, `string`, `case_sensitive_string`,
    /// `customer_id`, `account`, `sepa_debit_fingerprint`, or `us_bank_account_fingerprint`.
    pub item_type: ItemType,
    /// List of items contained within this value list.
    pub list_items: List<RadarValueListItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Metadata,
    /// The name of the value list.
    pub name: String,
}

impl Record for RadarValueList {
    fn blank() -> Self {
        Self {
            alias: blank(),
            created: blank(),
            created_by: blank(),
            id: blank(),
            item_type: blank(),
            list_items: blank(),
            livemode: blank(),
            metadata: blank(),
            name: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "radar.value_list",
            constants: &[("object", Constant::Str("radar.value_list"))],
            fields: &[
                Field("alias", REQUIRED),
                Field("created", REQUIRED),
                Field("created_by", REQUIRED),
                Field("id", REQUIRED),
                Field("item_type", REQUIRED),
                Field("list_items", REQUIRED),
                Field("livemode", REQUIRED),
                Field("metadata", REQUIRED),
                Field("name", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.alias,
            1 => &self.created,
            2 => &self.created_by,
            3 => &self.id,
            4 => &self.item_type,
            5 => &self.list_items,
            6 => &self.livemode,
            7 => &self.metadata,
            _ => &self.name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.alias,
            1 => &mut self.created,
            2 => &mut self.created_by,
            3 => &mut self.id,
            4 => &mut self.item_type,
            5 => &mut self.list_items,
            6 => &mut self.livemode,
            7 => &mut self.metadata,
            _ => &mut self.name,
        }
    }
}

impl std::fmt::Debug for RadarValueList {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(RadarValueList);

impl Resource for RadarValueList {
    type Id = RadarValueListId;
    const OBJECT: &'static str = "radar.value_list";
}

impl RadarValueList {
    /// Expands `list_items`.
    pub const LIST_ITEMS: Expand<Self, List<RadarValueListItemId>> = Expand::new(
        "list_items",
    );
}
