// Written by `cargo xtask generate`. Do not edit.
//! What is in `threshold_reason` of [`Invoice`](crate::Invoice).

/// An object in `threshold_reason.item_reasons[]` of [`Invoice`](crate::Invoice).
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemReason {
    /// The IDs of the line items that triggered the threshold invoice.
    pub line_item_ids: Vec<String>,
    /// The quantity threshold boundary that applied to the given line item.
    pub usage_gte: i64,
}

impl rt::Blank for ItemReason {
    const BLANK: Self = Self {
        line_item_ids: rt::Blank::BLANK,
        usage_gte: rt::Blank::BLANK,
    };
}

impl rt::Record for ItemReason {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "invoice_item_threshold_reason",
            constants: &[],
            fields: &[
                rt::Field("line_item_ids", rt::REQUIRED),
                rt::Field("usage_gte", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.line_item_ids,
            _ => &self.usage_gte,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.line_item_ids,
            _ => &mut self.usage_gte,
        }
    }
}

rt::record_traits!(ItemReason);
