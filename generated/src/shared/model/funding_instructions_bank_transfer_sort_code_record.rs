// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug};
use crate::Address;

/// Sort Code Records contain U.K. bank account details per the sort code format.
///
/// The schema `funding_instructions_bank_transfer_sort_code_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    pub account_holder_address: Part<Address>,
    /// The name of the person or business that owns the bank account
    pub account_holder_name: String,
    /// The account number
    pub account_number: String,
    pub bank_address: Part<Address>,
    /// The six-digit sort code
    pub sort_code: String,
}

impl Record for FundingInstructionsBankTransferSortCodeRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            account_number: blank(),
            bank_address: blank(),
            sort_code: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_sort_code_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", REQUIRED),
                Field("account_number", REQUIRED | SECRET),
                Field("bank_address", REQUIRED),
                Field("sort_code", REQUIRED | SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.account_number,
            3 => &self.bank_address,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.bank_address,
            _ => &mut self.sort_code,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferSortCodeRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferSortCodeRecord);
