// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// The connected account that issues the invoice. The invoice is presented with the branding and
    /// support information of the specified account.
    ///
    /// Parameters at `PostInvoices/issuer`, `PostInvoicesCreatePreview/issuer`, `PostInvoicesInvoice/issuer` and 34 more places.
    pub struct InvoiceIssuer;
}

impl InvoiceIssuer {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: InvoiceIssuerType) -> Self {
        Self(Params::new().with("type", type_))
    }

    /// Sets `account`.
    #[inline]
    pub fn account(self, account: impl Into<String>) -> Self {
        Self(self.0.with("account", Value::text(account)))
    }
}

/// The values of `PostInvoices/issuer/type`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceIssuerType {
    /// `account`
    Account,
    /// `self`
    SelfValue,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceIssuerType {
    Account = "account",
    SelfValue = "self",
});
