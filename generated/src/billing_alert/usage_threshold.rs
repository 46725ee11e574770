// Written by `cargo xtask generate`. Do not edit.
//! What is in `usage_threshold` of [`BillingAlert`](crate::BillingAlert).

/// An object in `usage_threshold.filters[]` of [`BillingAlert`](crate::BillingAlert).
#[derive(Clone)]
#[non_exhaustive]
pub struct Filter {
    /// Limit the scope of the alert to this customer ID
    pub customer: Option<rt::Expandable<crate::ids::CustomerId>>,
}

impl rt::Blank for Filter {
    const BLANK: Self = Self { customer: rt::Blank::BLANK };
}

impl rt::Record for Filter {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "thresholds_resource_usage_alert_filter",
            constants: &[("type", rt::Constant::Str("customer"))],
            fields: &[rt::Field("customer", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.customer
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.customer
    }
}

rt::record_traits!(Filter);
