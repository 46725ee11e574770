// Written by `cargo xtask generate`. Do not edit.

/// The values of `invoice_payment_method_options_us_bank_account_linked_account_options_filters/account_subcategories[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory {
    /// `checking`
    Checking,
    /// `savings`
    Savings,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory {
    Checking = "checking",
    Savings = "savings",
});
