// Written by `cargo xtask generate`. Do not edit.
//! What is in `applicability_config.scope` of [`BillingCreditGrant`](crate::BillingCreditGrant).

/// An object in `applicability_config.scope.prices[]` of [`BillingCreditGrant`](crate::BillingCreditGrant).
#[derive(Clone)]
#[non_exhaustive]
pub struct Price {
    /// Unique identifier for the object.
    pub id: Option<String>,
}

impl rt::Blank for Price {
    const BLANK: Self = Self { id: rt::Blank::BLANK };
}

impl rt::Record for Price {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_applicable_price",
            constants: &[],
            fields: &[rt::Field("id", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(Price);

/// The price type that credit grants can apply to. We currently only support the `metered` price
/// type. This refers to prices that have a
/// [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them. Cannot be used in
/// combination with `prices`.
#[non_exhaustive]
pub enum PriceType {
    /// `metered`
    Metered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(PriceType {
    Metered = "metered",
});
