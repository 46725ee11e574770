// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_settings.payment_method_options.us_bank_account.financial_connections` of [`Subscription`](crate::Subscription).

#[cfg(feature = "customers")]
pub mod filters;
#[cfg(feature = "subscriptions")]
pub use crate::financial_connections_account::Permission;
#[cfg(feature = "subscriptions")]
pub use crate::financial_connections_session::Prefetch;

#[cfg(feature = "subscriptions")]
/// An object in `payment_settings.payment_method_options.us_bank_account.financial_connections.filters` of [`Subscription`](crate::Subscription).
#[derive(Clone)]
#[non_exhaustive]
pub struct Filters {
    /// The account subcategories to use to filter for possible accounts to link. Valid subcategories
    /// are `checking` and `savings`.
    pub account_subcategories: Option<Vec<filters::AccountSubcategory>>,
}

#[cfg(feature = "subscriptions")]
impl rt::Blank for Filters {
    const BLANK: Self = Self {
        account_subcategories: rt::Blank::BLANK,
    };
}

#[cfg(feature = "subscriptions")]
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
            name: "invoice_payment_method_options_us_bank_account_linked_account_options_filters",
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

#[cfg(feature = "subscriptions")]
rt::record_traits!(Filters);
