// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};
use crate::BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory;

/// The schema `bank_connections_resource_link_account_session_filters`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceLinkAccountSessionFilters {
    /// Restricts the Session to subcategories of accounts that can be linked. Valid subcategories are:
    /// `checking`, `savings`, `mortgage`, `line_of_credit`, `credit_card`.
    pub account_subcategories: Option<
        Vec<BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory>,
    >,
    /// List of countries from which to filter accounts.
    pub countries: Option<Vec<String>>,
}

impl Blank for BankConnectionsResourceLinkAccountSessionFilters {
    const BLANK: Self = Self {
        account_subcategories: Blank::BLANK,
        countries: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceLinkAccountSessionFilters {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_link_account_session_filters",
            constants: &[],
            fields: &[
                Field("account_subcategories", NULLABLE),
                Field("countries", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_subcategories,
            _ => &self.countries,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_subcategories,
            _ => &mut self.countries,
        }
    }
}

impl std::fmt::Debug for BankConnectionsResourceLinkAccountSessionFilters {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceLinkAccountSessionFilters);
