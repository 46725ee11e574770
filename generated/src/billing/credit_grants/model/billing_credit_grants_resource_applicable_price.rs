// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `billing_credit_grants_resource_applicable_price`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceApplicablePrice {
    /// Unique identifier for the object.
    pub id: Option<String>,
}

impl Blank for BillingCreditGrantsResourceApplicablePrice {
    const BLANK: Self = Self { id: Blank::BLANK };
}

impl Record for BillingCreditGrantsResourceApplicablePrice {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_applicable_price",
            constants: &[],
            fields: &[Field("id", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.id
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceApplicablePrice {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceApplicablePrice);
