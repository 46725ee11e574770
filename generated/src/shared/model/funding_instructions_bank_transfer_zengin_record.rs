// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Field, NULLABLE, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug,
};
use crate::Address;

/// Zengin Records contain Japan bank account details per the Zengin format.
///
/// The schema `funding_instructions_bank_transfer_zengin_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferZenginRecord {
    pub account_holder_address: Part<Address>,
    /// The account holder name
    pub account_holder_name: Option<String>,
    /// The account number
    pub account_number: Option<String>,
    /// The bank account type. In Japan, this can only be `futsu` or `toza`.
    pub account_type: Option<String>,
    pub bank_address: Part<Address>,
    /// The bank code of the account
    pub bank_code: Option<String>,
    /// The bank name of the account
    pub bank_name: Option<String>,
    /// The branch code of the account
    pub branch_code: Option<String>,
    /// The branch name of the account
    pub branch_name: Option<String>,
}

impl Record for FundingInstructionsBankTransferZenginRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            account_number: blank(),
            account_type: blank(),
            bank_address: blank(),
            bank_code: blank(),
            bank_name: blank(),
            branch_code: blank(),
            branch_name: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_zengin_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", NULLABLE),
                Field("account_number", NULLABLE | SECRET),
                Field("account_type", NULLABLE),
                Field("bank_address", REQUIRED),
                Field("bank_code", NULLABLE),
                Field("bank_name", NULLABLE),
                Field("branch_code", NULLABLE),
                Field("branch_name", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.account_number,
            3 => &self.account_type,
            4 => &self.bank_address,
            5 => &self.bank_code,
            6 => &self.bank_name,
            7 => &self.branch_code,
            _ => &self.branch_name,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.account_type,
            4 => &mut self.bank_address,
            5 => &mut self.bank_code,
            6 => &mut self.bank_name,
            7 => &mut self.branch_code,
            _ => &mut self.branch_name,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferZenginRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferZenginRecord);
