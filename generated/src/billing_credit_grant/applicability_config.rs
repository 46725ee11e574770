// Written by `cargo xtask generate`. Do not edit.
//! What is in `applicability_config` of [`BillingCreditGrant`](crate::BillingCreditGrant).

pub mod scope;

/// An object in `applicability_config.scope` of [`BillingCreditGrant`](crate::BillingCreditGrant).
#[derive(Clone)]
#[non_exhaustive]
pub struct Scope {
    /// The price type that credit grants can apply to. We currently only support the `metered` price
    /// type. This refers to prices that have a
    /// [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them. Cannot be used in
    /// combination with `prices`.
    pub price_type: Option<scope::PriceType>,
    /// The prices that credit grants can apply to. We currently only support `metered` prices. This
    /// refers to prices that have a [Billing Meter](https://docs.stripe.com/api/billing/meter) attached
    /// to them. Cannot be used in combination with `price_type`.
    pub prices: Option<Vec<scope::Price>>,
}

impl rt::Blank for Scope {
    const BLANK: Self = Self {
        price_type: rt::Blank::BLANK,
        prices: rt::Blank::BLANK,
    };
}

impl rt::Record for Scope {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "billing_credit_grants_resource_scope",
            constants: &[],
            fields: &[
                rt::Field("price_type", rt::OPTIONAL),
                rt::Field("prices", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.price_type,
            _ => &self.prices,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.price_type,
            _ => &mut self.prices,
        }
    }
}

rt::record_traits!(Scope);
