// Written by `cargo xtask generate`. Do not edit.

/// The values of `PostCheckoutSessions/payment_method_options/payto/mandate_options/purpose`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose {
    /// `dependant_support`
    DependantSupport,
    /// `government`
    Government,
    /// `loan`
    Loan,
    /// `mortgage`
    Mortgage,
    /// `other`
    Other,
    /// `pension`
    Pension,
    /// `personal`
    Personal,
    /// `retail`
    Retail,
    /// `salary`
    Salary,
    /// `tax`
    Tax,
    /// `utility`
    Utility,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose {
    DependantSupport = "dependant_support",
    Government = "government",
    Loan = "loan",
    Mortgage = "mortgage",
    Other = "other",
    Pension = "pension",
    Personal = "personal",
    Retail = "retail",
    Salary = "salary",
    Tax = "tax",
    Utility = "utility",
});
