// Written by `cargo xtask generate`. Do not edit.
//! What is in `network_data.wallet_provider` of [`IssuingToken`](crate::IssuingToken).

/// The method used for tokenizing a card.
#[non_exhaustive]
pub enum CardNumberSource {
    /// `app`
    App,
    /// `manual`
    Manual,
    /// `on_file`
    OnFile,
    /// `other`
    Other,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(CardNumberSource {
    App = "app",
    Manual = "manual",
    OnFile = "on_file",
    Other = "other",
});

/// An object in `network_data.wallet_provider.cardholder_address` of [`IssuingToken`](crate::IssuingToken).
#[derive(Clone)]
#[non_exhaustive]
pub struct CardholderAddress {
    /// The street address of the cardholder tokenizing the card.
    pub line1: String,
    /// The postal code of the cardholder tokenizing the card.
    pub postal_code: String,
}

impl rt::Blank for CardholderAddress {
    const BLANK: Self = Self {
        line1: rt::Blank::BLANK,
        postal_code: rt::Blank::BLANK,
    };
}

impl rt::Record for CardholderAddress {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing_network_token_address",
            constants: &[],
            fields: &[
                rt::Field("line1", rt::REQUIRED),
                rt::Field("postal_code", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.line1,
            _ => &self.postal_code,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.line1,
            _ => &mut self.postal_code,
        }
    }
}

rt::record_traits!(CardholderAddress);

/// The values of `network_data.wallet_provider.reason_codes[]` of [`IssuingToken`](crate::IssuingToken).
#[non_exhaustive]
pub enum ReasonCode {
    /// `account_card_too_new`
    AccountCardTooNew,
    /// `account_recently_changed`
    AccountRecentlyChanged,
    /// `account_too_new`
    AccountTooNew,
    /// `account_too_new_since_launch`
    AccountTooNewSinceLaunch,
    /// `additional_device`
    AdditionalDevice,
    /// `data_expired`
    DataExpired,
    /// `defer_id_v_decision`
    DeferIdVDecision,
    /// `device_recently_lost`
    DeviceRecentlyLost,
    /// `good_activity_history`
    GoodActivityHistory,
    /// `has_suspended_tokens`
    HasSuspendedTokens,
    /// `high_risk`
    HighRisk,
    /// `inactive_account`
    InactiveAccount,
    /// `long_account_tenure`
    LongAccountTenure,
    /// `low_account_score`
    LowAccountScore,
    /// `low_device_score`
    LowDeviceScore,
    /// `low_phone_number_score`
    LowPhoneNumberScore,
    /// `network_service_error`
    NetworkServiceError,
    /// `outside_home_territory`
    OutsideHomeTerritory,
    /// `provisioning_cardholder_mismatch`
    ProvisioningCardholderMismatch,
    /// `provisioning_device_and_cardholder_mismatch`
    ProvisioningDeviceAndCardholderMismatch,
    /// `provisioning_device_mismatch`
    ProvisioningDeviceMismatch,
    /// `same_device_no_prior_authentication`
    SameDeviceNoPriorAuthentication,
    /// `same_device_successful_prior_authentication`
    SameDeviceSuccessfulPriorAuthentication,
    /// `software_update`
    SoftwareUpdate,
    /// `suspicious_activity`
    SuspiciousActivity,
    /// `too_many_different_cardholders`
    TooManyDifferentCardholders,
    /// `too_many_recent_attempts`
    TooManyRecentAttempts,
    /// `too_many_recent_tokens`
    TooManyRecentTokens,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ReasonCode {
    AccountCardTooNew = "account_card_too_new",
    AccountRecentlyChanged = "account_recently_changed",
    AccountTooNew = "account_too_new",
    AccountTooNewSinceLaunch = "account_too_new_since_launch",
    AdditionalDevice = "additional_device",
    DataExpired = "data_expired",
    DeferIdVDecision = "defer_id_v_decision",
    DeviceRecentlyLost = "device_recently_lost",
    GoodActivityHistory = "good_activity_history",
    HasSuspendedTokens = "has_suspended_tokens",
    HighRisk = "high_risk",
    InactiveAccount = "inactive_account",
    LongAccountTenure = "long_account_tenure",
    LowAccountScore = "low_account_score",
    LowDeviceScore = "low_device_score",
    LowPhoneNumberScore = "low_phone_number_score",
    NetworkServiceError = "network_service_error",
    OutsideHomeTerritory = "outside_home_territory",
    ProvisioningCardholderMismatch = "provisioning_cardholder_mismatch",
    ProvisioningDeviceAndCardholderMismatch = "provisioning_device_and_cardholder_mismatch",
    ProvisioningDeviceMismatch = "provisioning_device_mismatch",
    SameDeviceNoPriorAuthentication = "same_device_no_prior_authentication",
    SameDeviceSuccessfulPriorAuthentication = "same_device_successful_prior_authentication",
    SoftwareUpdate = "software_update",
    SuspiciousActivity = "suspicious_activity",
    TooManyDifferentCardholders = "too_many_different_cardholders",
    TooManyRecentAttempts = "too_many_recent_attempts",
    TooManyRecentTokens = "too_many_recent_tokens",
});

/// The recommendation on responding to the tokenization request.
#[non_exhaustive]
pub enum SuggestedDecision {
    /// `approve`
    Approve,
    /// `decline`
    Decline,
    /// `require_auth`
    RequireAuth,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(SuggestedDecision {
    Approve = "approve",
    Decline = "decline",
    RequireAuth = "require_auth",
});
