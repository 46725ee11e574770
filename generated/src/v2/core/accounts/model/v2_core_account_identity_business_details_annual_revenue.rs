// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::V2CoreAccountIdentityBusinessDetailsAmount;

/// The business gross annual revenue for its preceding fiscal year.
///
/// The object at `v2.core.account/identity/business_details/annual_revenue`.
#[derive(Clone)]
#[non_exhaustive]
pub struct V2CoreAccountIdentityBusinessDetailsAnnualRevenue {
    /// Annual revenue amount in minor currency units (for example, '123' for 1.23 USD).
    pub amount: Option<Part<V2CoreAccountIdentityBusinessDetailsAmount>>,
    /// The close-out date of the preceding fiscal year in ISO 8601 format. E.g. 2023-12-31 for the 31st
    /// of December, 2023.
    pub fiscal_year_end: Option<String>,
}

impl Blank for V2CoreAccountIdentityBusinessDetailsAnnualRevenue {
    const BLANK: Self = Self {
        amount: Blank::BLANK,
        fiscal_year_end: Blank::BLANK,
    };
}

impl Record for V2CoreAccountIdentityBusinessDetailsAnnualRevenue {
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
            fields: &[Field("amount", OPTIONAL), Field("fiscal_year_end", OPTIONAL)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.amount,
            _ => &self.fiscal_year_end,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.fiscal_year_end,
        }
    }
}

impl std::fmt::Debug for V2CoreAccountIdentityBusinessDetailsAnnualRevenue {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(V2CoreAccountIdentityBusinessDetailsAnnualRevenue);
