// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters;

/// The schema `invoice_payment_method_options_us_bank_account_linked_account_options`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    pub filters: Option<
        Part<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters>,
    >,
    /// The list of permissions to request. The `payment_method` permission must be included.
    pub permissions: Option<
        Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission>,
    >,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<
        Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch>,
    >,
}

impl Blank for InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    const BLANK: Self = Self {
        filters: Blank::BLANK,
        permissions: Blank::BLANK,
        prefetch: Blank::BLANK,
    };
}

impl Record for InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoice_payment_method_options_us_bank_account_linked_account_options",
            constants: &[],
            fields: &[
                Field("filters", OPTIONAL),
                Field("permissions", OPTIONAL),
                Field("prefetch", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.filters,
            1 => &self.permissions,
            _ => &self.prefetch,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.permissions,
            _ => &mut self.prefetch,
        }
    }
}

impl std::fmt::Debug for InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions);

/// The values of `invoice_payment_method_options_us_bank_account_linked_account_options/permissions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `payment_method`
    PaymentMethod,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission {
    Balances = "balances",
    Ownership = "ownership",
    PaymentMethod = "payment_method",
    Transactions = "transactions",
});

/// The values of `invoice_payment_method_options_us_bank_account_linked_account_options/prefetch[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch {
    Balances = "balances",
    Ownership = "ownership",
    Transactions = "transactions",
});
