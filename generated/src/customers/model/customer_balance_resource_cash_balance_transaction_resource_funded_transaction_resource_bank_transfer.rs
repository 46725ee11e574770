// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceEuBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceGbBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceJpBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceUsBankTransfer,
};

/// The schema `customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer`.
#[derive(Clone)]
#[non_exhaustive]
pub struct CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer {
    pub eu_bank_transfer: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceEuBankTransfer,
        >,
    >,
    pub gb_bank_transfer: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceGbBankTransfer,
        >,
    >,
    pub jp_bank_transfer: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceJpBankTransfer,
        >,
    >,
    /// The user-supplied reference field on the bank transfer.
    pub reference: Option<String>,
    /// The funding method type used to fund the customer balance. Permitted values include:
    /// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
    /// `us_bank_transfer`.
    pub type_: CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferType,
    pub us_bank_transfer: Option<
        Part<
            CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceUsBankTransfer,
        >,
    >,
}

impl Blank
for CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer {
    const BLANK: Self = Self {
        eu_bank_transfer: Blank::BLANK,
        gb_bank_transfer: Blank::BLANK,
        jp_bank_transfer: Blank::BLANK,
        reference: Blank::BLANK,
        type_: Blank::BLANK,
        us_bank_transfer: Blank::BLANK,
    };
}

impl Record
for CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer",
            constants: &[],
            fields: &[
                Field("eu_bank_transfer", OPTIONAL),
                Field("gb_bank_transfer", OPTIONAL),
                Field("jp_bank_transfer", OPTIONAL),
                Field("reference", NULLABLE),
                Field("type", REQUIRED),
                Field("us_bank_transfer", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.eu_bank_transfer,
            1 => &self.gb_bank_transfer,
            2 => &self.jp_bank_transfer,
            3 => &self.reference,
            4 => &self.type_,
            _ => &self.us_bank_transfer,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.eu_bank_transfer,
            1 => &mut self.gb_bank_transfer,
            2 => &mut self.jp_bank_transfer,
            3 => &mut self.reference,
            4 => &mut self.type_,
            _ => &mut self.us_bank_transfer,
        }
    }
}

impl std::fmt::Debug
for CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer);

/// The funding method type used to fund the customer balance. Permitted values include:
/// `eu_bank_transfer`, `gb_bank_transfer`, `jp_bank_transfer`, `mx_bank_transfer`, or
/// `us_bank_transfer`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferType {
    /// `eu_bank_transfer`
    EuBankTransfer,
    /// `gb_bank_transfer`
    GbBankTransfer,
    /// `jp_bank_transfer`
    JpBankTransfer,
    /// `mx_bank_transfer`
    MxBankTransfer,
    /// `us_bank_transfer`
    UsBankTransfer,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferType {
    EuBankTransfer = "eu_bank_transfer",
    GbBankTransfer = "gb_bank_transfer",
    JpBankTransfer = "jp_bank_transfer",
    MxBankTransfer = "mx_bank_transfer",
    UsBankTransfer = "us_bank_transfer",
});
