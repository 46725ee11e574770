// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Field, Part, Place, REQUIRED, Record, SECRET, Shape, blank, debug};
use crate::Address;

/// SWIFT Records contain U.S. bank account details per the SWIFT format.
///
/// The schema `funding_instructions_bank_transfer_swift_record`.
#[derive(Clone)]
#[non_exhaustive]
pub struct FundingInstructionsBankTransferSwiftRecord {
    pub account_holder_address: Part<Address>,
    /// The account holder name
    pub account_holder_name: String,
    /// The account number
    pub account_number: String,
    /// The account type
    pub account_type: String,
    pub bank_address: Part<Address>,
    /// The bank name
    pub bank_name: String,
    /// The SWIFT code
    pub swift_code: String,
}

impl Record for FundingInstructionsBankTransferSwiftRecord {
    fn blank() -> Self {
        Self {
            account_holder_address: blank(),
            account_holder_name: blank(),
            account_number: blank(),
            account_type: blank(),
            bank_address: blank(),
            bank_name: blank(),
            swift_code: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "funding_instructions_bank_transfer_swift_record",
            constants: &[],
            fields: &[
                Field("account_holder_address", REQUIRED),
                Field("account_holder_name", REQUIRED),
                Field("account_number", REQUIRED | SECRET),
                Field("account_type", REQUIRED),
                Field("bank_address", REQUIRED),
                Field("bank_name", REQUIRED),
                Field("swift_code", REQUIRED),
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
            5 => &self.bank_name,
            _ => &self.swift_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.account_type,
            4 => &mut self.bank_address,
            5 => &mut self.bank_name,
            _ => &mut self.swift_code,
        }
    }
}

impl std::fmt::Debug for FundingInstructionsBankTransferSwiftRecord {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(FundingInstructionsBankTransferSwiftRecord);
