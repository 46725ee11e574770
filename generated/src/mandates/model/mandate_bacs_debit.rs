// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Place, REQUIRED, Record, Shape, boxed, debug,
};

/// The schema `mandate_bacs_debit`.
#[derive(Clone)]
#[non_exhaustive]
pub struct MandateBacsDebit {
    /// The display name for the account on this mandate.
    pub display_name: Option<String>,
    /// The status of the mandate on the Bacs network. Can be one of `pending`, `revoked`, `refused`, or
    /// `accepted`.
    pub network_status: MandateBacsDebitNetworkStatus,
    /// The unique reference identifying the mandate on the Bacs network.
    pub reference: String,
    /// When the mandate is revoked on the Bacs network this field displays the reason for the
    /// revocation.
    pub revocation_reason: Option<MandateBacsDebitRevocationReason>,
    /// The service user number for the account on this mandate.
    pub service_user_number: Option<String>,
    /// The URL that will contain the mandate that the customer has signed.
    pub url: String,
}

impl Blank for MandateBacsDebit {
    const BLANK: Self = Self {
        display_name: Blank::BLANK,
        network_status: Blank::BLANK,
        reference: Blank::BLANK,
        revocation_reason: Blank::BLANK,
        service_user_number: Blank::BLANK,
        url: Blank::BLANK,
    };
}

impl Record for MandateBacsDebit {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "mandate_bacs_debit",
            constants: &[],
            fields: &[
                Field("display_name", NULLABLE),
                Field("network_status", REQUIRED),
                Field("reference", REQUIRED),
                Field("revocation_reason", NULLABLE),
                Field("service_user_number", NULLABLE),
                Field("url", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.display_name,
            1 => &self.network_status,
            2 => &self.reference,
            3 => &self.revocation_reason,
            4 => &self.service_user_number,
            _ => &self.url,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.display_name,
            1 => &mut self.network_status,
            2 => &mut self.reference,
            3 => &mut self.revocation_reason,
            4 => &mut self.service_user_number,
            _ => &mut self.url,
        }
    }
}

impl std::fmt::Debug for MandateBacsDebit {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(MandateBacsDebit);

/// The status of the mandate on the Bacs network. Can be one of `pending`, `revoked`, `refused`, or
/// `accepted`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateBacsDebitNetworkStatus {
    /// `accepted`
    Accepted,
    /// `pending`
    Pending,
    /// `refused`
    Refused,
    /// `revoked`
    Revoked,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateBacsDebitNetworkStatus {
    Accepted = "accepted",
    Pending = "pending",
    Refused = "refused",
    Revoked = "revoked",
});

/// When the mandate is revoked on the Bacs network this field displays the reason for the
/// revocation.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MandateBacsDebitRevocationReason {
    /// `account_closed`
    AccountClosed,
    /// `bank_account_restricted`
    BankAccountRestricted,
    /// `bank_ownership_changed`
    BankOwnershipChanged,
    /// `could_not_process`
    CouldNotProcess,
    /// `debit_not_authorized`
    DebitNotAuthorized,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(MandateBacsDebitRevocationReason {
    AccountClosed = "account_closed",
    BankAccountRestricted = "bank_account_restricted",
    BankOwnershipChanged = "bank_ownership_changed",
    CouldNotProcess = "could_not_process",
    DebitNotAuthorized = "debit_not_authorized",
});
