// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, SECRET, Shape, boxed, debug,
};

/// ABA Records contain U.S. bank account details per the ABA format.
///
/// The schema `treasury_financial_accounts_resource_aba_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TreasuryFinancialAccountsResourceAbaRecord {
    /// The name of the person or business that owns the bank account.
    pub account_holder_name: String,
    /// The account number.
    pub account_number: Option<String>,
    /// The last four characters of the account number.
    pub account_number_last4: String,
    /// Name of the bank.
    pub bank_name: String,
    /// Routing number for the account.
    pub routing_number: String,
}

impl Blank for TreasuryFinancialAccountsResourceAbaRecord {
    const BLANK: Self = Self {
        account_holder_name: Blank::BLANK,
        account_number: Blank::BLANK,
        account_number_last4: Blank::BLANK,
        bank_name: Blank::BLANK,
        routing_number: Blank::BLANK,
    };
}

impl Record for TreasuryFinancialAccountsResourceAbaRecord {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "treasury_financial_accounts_resource_aba_record",
            constants: &[],
            fields: &[
                Field("account_holder_name", REQUIRED),
                Field("account_number", NULLABLE | SECRET),
                Field("account_number_last4", REQUIRED),
                Field("bank_name", REQUIRED),
                Field("routing_number", REQUIRED | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_name,
            1 => &self.account_number,
            2 => &self.account_number_last4,
            3 => &self.bank_name,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_name,
            1 => &mut self.account_number,
            2 => &mut self.account_number_last4,
            3 => &mut self.bank_name,
            _ => &mut self.routing_number,
        }
    }
}

impl std::fmt::Debug for TreasuryFinancialAccountsResourceAbaRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TreasuryFinancialAccountsResourceAbaRecord);
