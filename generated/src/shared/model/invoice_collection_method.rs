// Written by `cargo xtask generate`. Do not edit.

/// Either `charge_automatically`, or `send_invoice`. When charging automatically, Stripe will
/// attempt to pay this invoice using the default source attached to the customer. When sending an
/// invoice, Stripe will email this invoice to the customer with payment instructions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoiceCollectionMethod {
    /// `charge_automatically`
    ChargeAutomatically,
    /// `send_invoice`
    SendInvoice,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoiceCollectionMethod {
    ChargeAutomatically = "charge_automatically",
    SendInvoice = "send_invoice",
});
