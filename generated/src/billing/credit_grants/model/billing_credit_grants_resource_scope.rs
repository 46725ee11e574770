// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Place, Record, Shape, boxed, debug};
use crate::{
    BillingCreditGrantsResourceApplicablePrice, BillingCreditGrantsResourceScopePriceType,
};

/// The schema `billing_credit_grants_resource_scope`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceScope {
    /// The price type that credit grants can apply to. We currently only support the `metered` price
    /// type. This refers to prices that have a
    /// [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them. Cannot be used in
    /// combination with `prices`.
    pub price_type: Option<BillingCreditGrantsResourceScopePriceType>,
    /// The prices that credit grants can apply to. We currently only support `metered` prices. This
    /// refers to prices that have a [Billing Meter](https://docs.stripe.com/api/billing/meter) attached
    /// to them. Cannot be used in combination with `price_type`.
    pub prices: Option<Vec<BillingCreditGrantsResourceApplicablePrice>>,
}

impl Blank for BillingCreditGrantsResourceScope {
    const BLANK: Self = Self {
        price_type: Blank::BLANK,
        prices: Blank::BLANK,
    };
}

impl Record for BillingCreditGrantsResourceScope {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_scope",
            constants: &[],
            fields: &[Field("price_type", OPTIONAL), Field("prices", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.price_type,
            _ => &self.prices,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.price_type,
            _ => &mut self.prices,
        }
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceScope {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceScope);
