// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Constant, Field, NULLABLE, Part, Place, Record, Shape, boxed, debug,
};
use crate::BillingCreditGrantsResourceMonetaryAmount;

/// The schema `billing_credit_grants_resource_amount`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceAmount {
    /// The monetary amount.
    pub monetary: Option<Part<BillingCreditGrantsResourceMonetaryAmount>>,
}

impl Blank for BillingCreditGrantsResourceAmount {
    const BLANK: Self = Self { monetary: Blank::BLANK };
}

impl Record for BillingCreditGrantsResourceAmount {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_amount",
            constants: &[("type", Constant::Str("monetary"))],
            fields: &[Field("monetary", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.monetary
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.monetary
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceAmount {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceAmount);
