// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Params, Value};

stripe_runtime::params! {
    /// Parameters at `PostInvoicesInvoiceRemoveLines/lines[]`.
    pub struct RemoveLinesInvoiceLine;
}

impl RemoveLinesInvoiceLine {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(behavior: RemoveLinesInvoiceLineBehavior, id: impl Into<String>) -> Self {
        Self(Params::new().with("behavior", behavior).with("id", Value::text(id)))
    }
}

/// The values of `PostInvoicesInvoiceRemoveLines/lines[]/behavior`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RemoveLinesInvoiceLineBehavior {
    /// `delete`
    Delete,
    /// `unassign`
    Unassign,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(RemoveLinesInvoiceLineBehavior {
    Delete = "delete",
    Unassign = "unassign",
});
