// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_options.us_bank_account.financial_connections` of [`CheckoutSession`](crate::CheckoutSession).

pub mod filters;
pub use crate::financial_connections_account::Permission;
pub use crate::financial_connections_session::Prefetch;

/// An object in `payment_method_options.us_bank_account.financial_connections.filters` of [`CheckoutSession`](crate::CheckoutSession).
#[derive(Clone)]
#[non_exhaustive]
pub struct Filters {
    /// The account subcategories to use to filter for possible accounts to link. Valid subcategories
    /// are `checking` and `savings`.
    pub account_subcategories: Option<Vec<filters::AccountSubcategory>>,
}

impl rt::Blank for Filters {
    const BLANK: Self = Self {
        account_subcategories: rt::Blank::BLANK,
    };
}

impl rt::Record for Filters {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_flows_private_payment_methods_financial_connections_common_linked_account_options_filters",
            constants: &[],
            fields: &[rt::Field("account_subcategories", rt::OPTIONAL)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.account_subcategories
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.account_subcategories
    }
}

rt::record_traits!(Filters);
