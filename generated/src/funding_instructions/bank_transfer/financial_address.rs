// Written by `cargo xtask generate`. Do not edit.
//! What is in `bank_transfer.financial_address` of [`FundingInstructions`](crate::FundingInstructions).

pub mod aba;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as iban;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as sort_code;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as spei;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as swift;
pub use crate::funding_instructions::bank_transfer::financial_address::aba as zengin;

/// ABA Records contain U.S. bank account details per the ABA format.
///
/// An object in `bank_transfer.financial_addresses[].aba` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].aba` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Aba {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The account holder name
    pub account_holder_name: String,
    /// The ABA account number
    pub account_number: String,
    /// The account type
    pub account_type: String,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The bank name
    pub bank_name: String,
    /// The ABA routing number
    pub routing_number: String,
}

impl rt::Record for Aba {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            account_number: rt::blank(),
            account_type: rt::blank(),
            bank_address: rt::blank(),
            bank_name: rt::blank(),
            routing_number: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_aba_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("account_number", rt::REQUIRED | rt::SECRET),
                rt::Field("account_type", rt::REQUIRED),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("routing_number", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.account_number,
            3 => &self.account_type,
            4 => &self.bank_address,
            5 => &self.bank_name,
            _ => &self.routing_number,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.account_type,
            4 => &mut self.bank_address,
            5 => &mut self.bank_name,
            _ => &mut self.routing_number,
        }
    }
}

rt::record_traits!(Aba);

/// Iban Records contain E.U. bank account details per the SEPA format.
///
/// An object in `bank_transfer.financial_addresses[].iban` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].iban` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Iban {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The name of the person or business that owns the bank account
    pub account_holder_name: String,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The BIC/SWIFT code of the account.
    pub bic: String,
    /// Two-letter country code
    /// ([ISO 3166-1 alpha-2](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2)).
    pub country: String,
    /// The IBAN of the account.
    pub iban: String,
}

impl rt::Record for Iban {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            bank_address: rt::blank(),
            bic: rt::blank(),
            country: rt::blank(),
            iban: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_iban_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("bic", rt::REQUIRED),
                rt::Field("country", rt::REQUIRED),
                rt::Field("iban", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.bank_address,
            3 => &self.bic,
            4 => &self.country,
            _ => &self.iban,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.bank_address,
            3 => &mut self.bic,
            4 => &mut self.country,
            _ => &mut self.iban,
        }
    }
}

rt::record_traits!(Iban);

/// Sort Code Records contain U.K. bank account details per the sort code format.
///
/// An object in `bank_transfer.financial_addresses[].sort_code` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].sort_code` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct SortCode {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The name of the person or business that owns the bank account
    pub account_holder_name: String,
    /// The account number
    pub account_number: String,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The six-digit sort code
    pub sort_code: String,
}

impl rt::Record for SortCode {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            account_number: rt::blank(),
            bank_address: rt::blank(),
            sort_code: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_sort_code_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("account_number", rt::REQUIRED | rt::SECRET),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("sort_code", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.account_number,
            3 => &self.bank_address,
            _ => &self.sort_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.account_number,
            3 => &mut self.bank_address,
            _ => &mut self.sort_code,
        }
    }
}

rt::record_traits!(SortCode);

/// SPEI Records contain Mexico bank account details per the SPEI format.
///
/// An object in `bank_transfer.financial_addresses[].spei` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].spei` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Spei {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The account holder name
    pub account_holder_name: String,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The three-digit bank code
    pub bank_code: String,
    /// The short banking institution name
    pub bank_name: String,
    /// The CLABE number
    pub clabe: String,
}

impl rt::Record for Spei {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            bank_address: rt::blank(),
            bank_code: rt::blank(),
            bank_name: rt::blank(),
            clabe: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_spei_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("bank_code", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("clabe", rt::REQUIRED | rt::SECRET),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.account_holder_address,
            1 => &self.account_holder_name,
            2 => &self.bank_address,
            3 => &self.bank_code,
            4 => &self.bank_name,
            _ => &self.clabe,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.account_holder_address,
            1 => &mut self.account_holder_name,
            2 => &mut self.bank_address,
            3 => &mut self.bank_code,
            4 => &mut self.bank_name,
            _ => &mut self.clabe,
        }
    }
}

rt::record_traits!(Spei);

/// The values of `bank_transfer.financial_addresses[].supported_networks[]` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].supported_networks[]` of [`PaymentIntent`](crate::PaymentIntent).
#[non_exhaustive]
pub enum SupportedNetwork {
    /// `ach`
    Ach,
    /// `bacs`
    Bacs,
    /// `domestic_wire_us`
    DomesticWireUs,
    /// `fps`
    Fps,
    /// `sepa`
    Sepa,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SupportedNetwork {
    Ach = "ach",
    Bacs = "bacs",
    DomesticWireUs = "domestic_wire_us",
    Fps = "fps",
    Sepa = "sepa",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});

/// SWIFT Records contain U.S. bank account details per the SWIFT format.
///
/// An object in `bank_transfer.financial_addresses[].swift` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].swift` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Swift {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The account holder name
    pub account_holder_name: String,
    /// The account number
    pub account_number: String,
    /// The account type
    pub account_type: String,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The bank name
    pub bank_name: String,
    /// The SWIFT code
    pub swift_code: String,
}

impl rt::Record for Swift {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            account_number: rt::blank(),
            account_type: rt::blank(),
            bank_address: rt::blank(),
            bank_name: rt::blank(),
            swift_code: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_swift_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::REQUIRED),
                rt::Field("account_number", rt::REQUIRED | rt::SECRET),
                rt::Field("account_type", rt::REQUIRED),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("bank_name", rt::REQUIRED),
                rt::Field("swift_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Swift);

/// The type of financial address
#[non_exhaustive]
pub enum Type {
    /// `aba`
    Aba,
    /// `iban`
    Iban,
    /// `sort_code`
    SortCode,
    /// `spei`
    Spei,
    /// `swift`
    Swift,
    /// `zengin`
    Zengin,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Type {
    Aba = "aba",
    Iban = "iban",
    SortCode = "sort_code",
    Spei = "spei",
    Swift = "swift",
    Zengin = "zengin",
});

/// Zengin Records contain Japan bank account details per the Zengin format.
///
/// An object in `bank_transfer.financial_addresses[].zengin` of [`FundingInstructions`](crate::FundingInstructions) and `next_action.display_bank_transfer_instructions.financial_addresses[].zengin` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct Zengin {
    pub account_holder_address: rt::Part<aba::AccountHolderAddress>,
    /// The account holder name
    pub account_holder_name: Option<String>,
    /// The account number
    pub account_number: Option<String>,
    /// The bank account type. In Japan, this can only be `futsu` or `toza`.
    pub account_type: Option<String>,
    pub bank_address: rt::Part<aba::BankAddress>,
    /// The bank code of the account
    pub bank_code: Option<String>,
    /// The bank name of the account
    pub bank_name: Option<String>,
    /// The branch code of the account
    pub branch_code: Option<String>,
    /// The branch name of the account
    pub branch_name: Option<String>,
}

impl rt::Record for Zengin {
    fn blank() -> Self {
        Self {
            account_holder_address: rt::blank(),
            account_holder_name: rt::blank(),
            account_number: rt::blank(),
            account_type: rt::blank(),
            bank_address: rt::blank(),
            bank_code: rt::blank(),
            bank_name: rt::blank(),
            branch_code: rt::blank(),
            branch_name: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "funding_instructions_bank_transfer_zengin_record",
            constants: &[],
            fields: &[
                rt::Field("account_holder_address", rt::REQUIRED),
                rt::Field("account_holder_name", rt::NULLABLE),
                rt::Field("account_number", rt::NULLABLE | rt::SECRET),
                rt::Field("account_type", rt::NULLABLE),
                rt::Field("bank_address", rt::REQUIRED),
                rt::Field("bank_code", rt::NULLABLE),
                rt::Field("bank_name", rt::NULLABLE),
                rt::Field("branch_code", rt::NULLABLE),
                rt::Field("branch_name", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
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

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
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

rt::record_traits!(Zengin);
