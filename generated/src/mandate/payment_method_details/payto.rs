// Written by `cargo xtask generate`. Do not edit.
//! What is in `payment_method_details.payto` of [`Mandate`](crate::Mandate).

#[cfg(feature = "mandates")]
/// The type of amount that will be collected. The amount charged must be exact or up to the value
/// of `amount` param for `fixed` or `maximum` type respectively. Defaults to `maximum`.
#[non_exhaustive]
pub enum AmountType {
    /// `fixed`
    Fixed,
    /// `maximum`
    Maximum,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "mandates")]
rt::open_enum!(AmountType {
    Fixed = "fixed",
    Maximum = "maximum",
});

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
/// The periodicity at which payments will be collected. Defaults to `adhoc`.
#[non_exhaustive]
pub enum PaymentSchedule {
    /// `adhoc`
    Adhoc,
    /// `annual`
    Annual,
    /// `daily`
    Daily,
    /// `fortnightly`
    Fortnightly,
    /// `monthly`
    Monthly,
    /// `quarterly`
    Quarterly,
    /// `semi_annual`
    SemiAnnual,
    /// `weekly`
    Weekly,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents"))]
rt::open_enum!(PaymentSchedule {
    Adhoc = "adhoc",
    Annual = "annual",
    Daily = "daily",
    Fortnightly = "fortnightly",
    Monthly = "monthly",
    Quarterly = "quarterly",
    SemiAnnual = "semi_annual",
    Weekly = "weekly",
});

#[cfg(any(feature = "customers", feature = "mandates"))]
/// The purpose for which payments are made. Has a default value based on your merchant category
/// code.
#[non_exhaustive]
pub enum Purpose {
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

#[cfg(any(feature = "customers", feature = "mandates"))]
rt::open_enum!(Purpose {
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
