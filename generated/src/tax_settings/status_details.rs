// Written by `cargo xtask generate`. Do not edit.
//! What is in `status_details` of [`TaxSettings`](crate::TaxSettings).

/// An object in `status_details.active` of [`TaxSettings`](crate::TaxSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Active {}

impl rt::Blank for Active {
    const BLANK: Self = Self {};
}

impl rt::Record for Active {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_settings_status_details_resource_active",
            constants: &[],
            fields: &[],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        rt::no_field(index)
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        rt::no_field_mut(index)
    }
}

rt::record_traits!(Active);

/// An object in `status_details.pending` of [`TaxSettings`](crate::TaxSettings).
#[derive(Clone)]
#[non_exhaustive]
pub struct Pending {
    /// The list of missing fields that are required to perform calculations. It includes the entry
    /// `head_office` when the status is `pending`. It is recommended to set the optional values even if
    /// they aren't listed as required for calculating taxes. Calculations can fail if missing fields
    /// aren't explicitly provided on every call.
    pub missing_fields: Option<Vec<String>>,
}

impl rt::Blank for Pending {
    const BLANK: Self = Self {
        missing_fields: rt::Blank::BLANK,
    };
}

impl rt::Record for Pending {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_settings_status_details_resource_pending",
            constants: &[],
            fields: &[rt::Field("missing_fields", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.missing_fields
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.missing_fields
    }
}

rt::record_traits!(Pending);
