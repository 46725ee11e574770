// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};
use crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory;

stripe_runtime::params! {
    /// Parameters at `PostPaymentIntents/payment_method_options/us_bank_account/financial_connections/filters`, `PostPaymentIntentsIntent/payment_method_options/us_bank_account/financial_connections/filters`, `PostPaymentIntentsIntentConfirm/payment_method_options/us_bank_account/financial_connections/filters` and 3 more places.
    pub struct LinkedAccountOptionsFiltersParam;
}

impl LinkedAccountOptionsFiltersParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `account_subcategories`.
    #[inline]
    pub fn account_subcategories(
        self,
        account_subcategories: impl IntoIterator<
            Item = InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory,
        >,
    ) -> Self {
        Self(self.0.with("account_subcategories", Value::list(account_subcategories)))
    }
}

impl Default for LinkedAccountOptionsFiltersParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}
