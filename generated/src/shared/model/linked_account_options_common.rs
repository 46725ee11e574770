// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, Record, Shape, boxed, debug,
};
use crate::PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters;

/// The schema `linked_account_options_common`.
#[derive(Clone)]
#[non_exhaustive]
pub struct LinkedAccountOptionsCommon {
    pub filters: Option<
        Part<
            PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters,
        >,
    >,
    /// The list of permissions to request. The `payment_method` permission must be included.
    pub permissions: Option<Vec<LinkedAccountOptionsCommonPermission>>,
    /// Data features requested to be retrieved upon account creation.
    pub prefetch: Option<Vec<LinkedAccountOptionsCommonPrefetch>>,
    /// For webview integrations only. Upon completing OAuth login in the native browser, the user will
    /// be redirected to this URL to return to your app.
    pub return_url: Option<String>,
}

impl Blank for LinkedAccountOptionsCommon {
    const BLANK: Self = Self {
        filters: Blank::BLANK,
        permissions: Blank::BLANK,
        prefetch: Blank::BLANK,
        return_url: Blank::BLANK,
    };
}

impl Record for LinkedAccountOptionsCommon {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "linked_account_options_common",
            constants: &[],
            fields: &[
                Field("filters", OPTIONAL),
                Field("permissions", OPTIONAL),
                Field("prefetch", NULLABLE),
                Field("return_url", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.filters,
            1 => &self.permissions,
            2 => &self.prefetch,
            _ => &self.return_url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.filters,
            1 => &mut self.permissions,
            2 => &mut self.prefetch,
            _ => &mut self.return_url,
        }
    }
}

impl std::fmt::Debug for LinkedAccountOptionsCommon {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(LinkedAccountOptionsCommon);

/// The values of `linked_account_options_common/permissions[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedAccountOptionsCommonPermission {
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

stripe_runtime::open_enum!(LinkedAccountOptionsCommonPermission {
    Balances = "balances",
    Ownership = "ownership",
    PaymentMethod = "payment_method",
    Transactions = "transactions",
});

/// The values of `linked_account_options_common/prefetch[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LinkedAccountOptionsCommonPrefetch {
    /// `balances`
    Balances,
    /// `ownership`
    Ownership,
    /// `transactions`
    Transactions,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(LinkedAccountOptionsCommonPrefetch {
    Balances = "balances",
    Ownership = "ownership",
    Transactions = "transactions",
});
