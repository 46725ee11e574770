// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountIdentityBusinessDetailsAmount;

/// An estimate of the monthly revenue of the business. Only accepted for accounts in Brazil and
/// India.
///
/// The object at `v2.core.account/identity/business_details/monthly_estimated_revenue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    /// Estimated monthly revenue amount in minor currency units (for example, '123' for 1.23 USD).
    pub amount: Option<Part<V2CoreAccountIdentityBusinessDetailsAmount>>,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    const BLANK: Self = Self { amount: Blank::BLANK };
}

impl Record for V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "",
            constants: &[],
            fields: &[Field("amount", OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.amount
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue);
