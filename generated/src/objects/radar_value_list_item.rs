// Written by `cargo xtask generate`. Do not edit.

/// Value list items allow you to add specific values to a given Radar value list, which can then be
/// used in rules.
///
/// Related guide: [Managing list items](https://docs.stripe.com/radar/lists#managing-list-items)
///
/// The object `radar.value_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct RadarValueListItem {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    /// The name or email address of the user who added this item to the value list.
    pub created_by: String,
    /// Unique identifier for the object.
    pub id: crate::ids::RadarValueListItemId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// The value of the item.
    pub value: String,
    /// The identifier of the value list this item belongs to.
    pub value_list: String,
}

impl rt::Record for RadarValueListItem {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            created_by: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            value: rt::blank(),
            value_list: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "radar.value_list_item",
            constants: &[("object", rt::Constant::Str("radar.value_list_item"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("created_by", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("value", rt::REQUIRED),
                rt::Field("value_list", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.created_by,
            2 => &self.id,
            3 => &self.livemode,
            4 => &self.value,
            _ => &self.value_list,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(RadarValueListItem);

impl rt::Resource for RadarValueListItem {
    type Id = crate::ids::RadarValueListItemId;
    const OBJECT: &'static str = "radar.value_list_item";
}
