// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_radar.value_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedRadarValueListItem {
    /// Unique identifier for the object.
    pub id: crate::ids::RadarValueListItemId,
}

impl rt::Record for DeletedRadarValueListItem {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_radar.value_list_item",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("radar.value_list_item")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(DeletedRadarValueListItem);
