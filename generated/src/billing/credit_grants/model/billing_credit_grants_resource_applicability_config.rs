// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};
use crate::BillingCreditGrantsResourceScope;

/// The schema `billing_credit_grants_resource_applicability_config`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BillingCreditGrantsResourceApplicabilityConfig {
    pub scope: BillingCreditGrantsResourceScope,
}

impl Blank for BillingCreditGrantsResourceApplicabilityConfig {
    const BLANK: Self = Self { scope: Blank::BLANK };
}

impl Record for BillingCreditGrantsResourceApplicabilityConfig {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "billing_credit_grants_resource_applicability_config",
            constants: &[],
            fields: &[Field("scope", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.scope
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.scope
    }
}

impl std::fmt::Debug for BillingCreditGrantsResourceApplicabilityConfig {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BillingCreditGrantsResourceApplicabilityConfig);
