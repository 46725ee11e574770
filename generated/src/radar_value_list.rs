// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`RadarValueList`](crate::RadarValueList).

/// The type of items in the value list. One of `card_fingerprint`, `card_bin`,
/// `crypto_fingerprint`, `email`, `ip_address`, `country`, `string`, `case_sensitive_string`,
/// `customer_id`, `account`, `sepa_debit_fingerprint`, or `us_bank_account_fingerprint`.
#[non_exhaustive]
pub enum ItemType {
    /// `account`
    Account,
    /// `card_bin`
    CardBin,
    /// `card_fingerprint`
    CardFingerprint,
    /// `case_sensitive_string`
    CaseSensitiveString,
    /// `country`
    Country,
    /// `crypto_fingerprint`
    CryptoFingerprint,
    /// `customer_id`
    CustomerId,
    /// `email`
    Email,
    /// `ip_address`
    IpAddress,
    /// `sepa_debit_fingerprint`
    SepaDebitFingerprint,
    /// `string`
    String,
    /// `us_bank_account_fingerprint`
    UsBankAccountFingerprint,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(ItemType {
    Account = "account",
    CardBin = "card_bin",
    CardFingerprint = "card_fingerprint",
    CaseSensitiveString = "case_sensitive_string",
    Country = "country",
    CryptoFingerprint = "crypto_fingerprint",
    CustomerId = "customer_id",
    Email = "email",
    IpAddress = "ip_address",
    SepaDebitFingerprint = "sepa_debit_fingerprint",
    String = "string",
    UsBankAccountFingerprint = "us_bank_account_fingerprint",
});
