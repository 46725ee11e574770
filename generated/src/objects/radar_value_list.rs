// Written by `cargo xtask generate`. Do not edit.

/// Value lists allow you to group values together which can then be referenced in rules.
///
/// Related guide: [Default Stripe lists](https://docs.stripe.com/radar/lists#managing-list-items)
///
/// The object `radar.value_list`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueList {
    /// The name of the value list for use in rules.
    pub alias: String,
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The name or email address of the user who created this value list.
    pub created_by: String,
    /// Unique identifier for the object.
    pub id: crate::ids::RadarValueListId,
    /// The type of items in the value list. One of `card_fingerprint`, `card_bin`,
    /// `crypto_fingerprint`, `email`, `ip_address`, `country`, `string`, `case_sensitive_string`,
    /// `customer_id`, `account`, `sepa_debit_fingerprint`, or `us_bank_account_fingerprint`.
    pub item_type: crate::radar_value_list::ItemType,
    /// List of items contained within this value list.
    pub list_items: rt::List<crate::RadarValueListItem>,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: rt::Metadata,
    /// The name of the value list.
    pub name: String,
}

impl rt::Record for RadarValueList {
    fn blank() -> Self {
        Self {
            alias: rt::blank(),
            created: rt::blank(),
            created_by: rt::blank(),
            id: rt::blank(),
            item_type: rt::blank(),
            list_items: rt::blank(),
            livemode: rt::blank(),
            metadata: rt::blank(),
            name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar.value_list",
            constants: &[("object", rt::Constant::Str("radar.value_list"))],
            fields: &[
                rt::Field("alias", rt::REQUIRED),
                rt::Field("created", rt::REQUIRED),
                rt::Field("created_by", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("item_type", rt::REQUIRED),
                rt::Field("list_items", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("metadata", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(RadarValueList);

impl rt::Resource for RadarValueList {
    type Id = crate::ids::RadarValueListId;
    const OBJECT: &'static str = "radar.value_list";
}

impl RadarValueList {
    /// Expands `list_items`.
    pub const LIST_ITEMS: rt::Expand<Self, rt::List<crate::ids::RadarValueListItemId>> = rt::Expand::new(
        "list_items",
    );
}
