// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, Timestamp, boxed, debug,
};

/// The schema `bank_connections_resource_account_number_details`.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankConnectionsResourceAccountNumberDetails {
    /// When the account number is expected to expire, if applicable.
    pub expected_expiry_date: Option<Timestamp>,
    /// The type of account number associated with the account.
    pub identifier_type: BankConnectionsResourceAccountNumberDetailsIdentifierType,
    /// Whether the account number is currently active and usable for transactions.
    pub status: BankConnectionsResourceAccountNumberDetailsStatus,
    /// The payment networks that the account number can be used for.
    pub supported_networks: Vec<
        BankConnectionsResourceAccountNumberDetailsSupportedNetwork,
    >,
}

impl Blank for BankConnectionsResourceAccountNumberDetails {
    const BLANK: Self = Self {
        expected_expiry_date: Blank::BLANK,
        identifier_type: Blank::BLANK,
        status: Blank::BLANK,
        supported_networks: Blank::BLANK,
    };
}

impl Record for BankConnectionsResourceAccountNumberDetails {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "bank_connections_resource_account_number_details",
            constants: &[],
            fields: &[
                Field("expected_expiry_date", NULLABLE),
                Field("identifier_type", REQUIRED),
                Field("status", REQUIRED),
                Field("supported_networks", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.expected_expiry_date,
            1 => &self.identifier_type,
            2 => &self.status,
            _ => &self.supported_networks,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.expected_expiry_date,
            1 => &mut self.identifier_type,
            2 => &mut self.status,
            _ => &mut self.supported_networks,
        }
    }
}

impl std::fmt::Debug for BankConnectionsResourceAccountNumberDetails {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(BankConnectionsResourceAccountNumberDetails);

/// The type of account number associated with the account.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceAccountNumberDetailsIdentifierType {
    /// `account_number`
    AccountNumber,
    /// `tokenized_account_number`
    TokenizedAccountNumber,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceAccountNumberDetailsIdentifierType {
    AccountNumber = "account_number",
    TokenizedAccountNumber = "tokenized_account_number",
});

/// Whether the account number is currently active and usable for transactions.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceAccountNumberDetailsStatus {
    /// `deactivated`
    Deactivated,
    /// `transactable`
    Transactable,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceAccountNumberDetailsStatus {
    Deactivated = "deactivated",
    Transactable = "transactable",
});

/// The values of `bank_connections_resource_account_number_details/supported_networks[]`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankConnectionsResourceAccountNumberDetailsSupportedNetwork {
    /// `ach`
    Ach,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BankConnectionsResourceAccountNumberDetailsSupportedNetwork {
    Ach = "ach",
});
