//! The types of the samples, for serde to derive their decoding. Written by `bench/derived.py`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::value::RawValue;

/// A reference to an object: its id, or all of it.
#[derive(Deserialize)]
#[serde(untagged)]
pub enum Expandable {
    Id(String),
    Expanded(serde_json::Map<String, serde_json::Value>),
}

#[derive(Deserialize)]
pub struct List<T> {
    pub data: Vec<T>,
    pub has_more: bool,
    pub total_count: Option<i64>,
    pub url: String,
}

#[derive(Deserialize)]
pub struct AccountFutureRequirementsError {
    pub code: AccountFutureRequirementsErrorCode,
    pub reason: String,
    pub requirement: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountFutureRequirementsErrorCode {
    ExternalRequest,
    InformationMissing,
    InvalidAddressCityStatePostalCode,
    InvalidAddressHighwayContractBox,
    InvalidAddressPrivateMailbox,
    InvalidBusinessProfileName,
    InvalidBusinessProfileNameDenylisted,
    InvalidCompanyNameDenylisted,
    InvalidDobAgeOverMaximum,
    #[serde(rename = "invalid_dob_age_under_18")]
    InvalidDobAgeUnder18,
    InvalidDobAgeUnderMinimum,
    InvalidProductDescriptionLength,
    InvalidProductDescriptionUrlMatch,
    InvalidRepresentativeCountry,
    InvalidSignator,
    InvalidStatementDescriptorBusinessMismatch,
    InvalidStatementDescriptorDenylisted,
    InvalidStatementDescriptorLength,
    InvalidStatementDescriptorPrefixDenylisted,
    InvalidStatementDescriptorPrefixMismatch,
    InvalidStreetAddress,
    InvalidTaxId,
    InvalidTaxIdFormat,
    InvalidTosAcceptance,
    InvalidUrlDenylisted,
    InvalidUrlFormat,
    InvalidUrlWebPresenceDetected,
    InvalidUrlWebsiteBusinessInformationMismatch,
    InvalidUrlWebsiteEmpty,
    InvalidUrlWebsiteInaccessible,
    InvalidUrlWebsiteInaccessibleGeoblocked,
    InvalidUrlWebsiteInaccessiblePasswordProtected,
    InvalidUrlWebsiteIncomplete,
    InvalidUrlWebsiteIncompleteCancellationPolicy,
    InvalidUrlWebsiteIncompleteCustomerServiceDetails,
    InvalidUrlWebsiteIncompleteLegalRestrictions,
    InvalidUrlWebsiteIncompleteRefundPolicy,
    InvalidUrlWebsiteIncompleteReturnPolicy,
    InvalidUrlWebsiteIncompleteTermsAndConditions,
    InvalidUrlWebsiteIncompleteUnderConstruction,
    InvalidUrlWebsiteOther,
    InvalidValueOther,
    UnsupportedBusinessType,
    VerificationDirectorsMismatch,
    VerificationDocumentAddressMismatch,
    VerificationDocumentAddressMissing,
    VerificationDocumentCorrupt,
    VerificationDocumentCountryNotSupported,
    VerificationDocumentDirectorsMismatch,
    VerificationDocumentDobMismatch,
    VerificationDocumentDuplicateType,
    VerificationDocumentExpired,
    VerificationDocumentFailedCopy,
    VerificationDocumentFailedGreyscale,
    VerificationDocumentFailedOther,
    VerificationDocumentFailedTestMode,
    VerificationDocumentFraudulent,
    VerificationDocumentIdNumberMismatch,
    VerificationDocumentIdNumberMissing,
    VerificationDocumentIncomplete,
    VerificationDocumentInvalid,
    VerificationDocumentIssueOrExpiryDateMissing,
    VerificationDocumentManipulated,
    VerificationDocumentMissingBack,
    VerificationDocumentMissingFront,
    VerificationDocumentNameMismatch,
    VerificationDocumentNameMissing,
    VerificationDocumentNationalityMismatch,
    VerificationDocumentNotReadable,
    VerificationDocumentNotSigned,
    VerificationDocumentNotUploaded,
    VerificationDocumentPhotoMismatch,
    VerificationDocumentTooLarge,
    VerificationDocumentTypeNotSupported,
    VerificationExtraneousDirectors,
    VerificationFailedAddressMatch,
    VerificationFailedAuthorizerAuthority,
    VerificationFailedBusinessIecNumber,
    VerificationFailedDocumentMatch,
    VerificationFailedIdNumberMatch,
    VerificationFailedKeyedIdentity,
    VerificationFailedKeyedMatch,
    VerificationFailedNameMatch,
    VerificationFailedOther,
    VerificationFailedRepresentativeAuthority,
    VerificationFailedResidentialAddress,
    VerificationFailedTaxIdMatch,
    VerificationFailedTaxIdNotIssued,
    VerificationLegalEntityStructureMismatch,
    VerificationMissingDirectors,
    VerificationMissingExecutives,
    VerificationMissingOwners,
    VerificationRejectedOwnershipExemptionReason,
    VerificationRequiresAdditionalMemorandumOfAssociations,
    VerificationRequiresAdditionalProofOfRegistration,
    VerificationSupportability,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct BankAccount {
    pub account: Option<Expandable>,
    pub account_holder_name: Option<String>,
    pub account_holder_type: Option<String>,
    pub account_type: Option<String>,
    pub available_payout_methods: Option<Vec<BankAccountAvailablePayoutMethod>>,
    pub bank_name: Option<String>,
    pub country: String,
    pub currency: String,
    pub customer: Option<Expandable>,
    pub default_for_currency: Option<bool>,
    pub fingerprint: Option<String>,
    pub future_requirements: Option<Box<BankAccountFutureRequirements>>,
    pub id: String,
    pub last4: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub requirements: Option<Box<BankAccountRequirements>>,
    pub routing_number: Option<String>,
    pub status: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BankAccountAvailablePayoutMethod {
    Instant,
    Standard,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct BankAccountFutureRequirements {
    pub currently_due: Option<Vec<String>>,
    pub errors: Option<Vec<AccountFutureRequirementsError>>,
    pub past_due: Option<Vec<String>>,
    pub pending_verification: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub struct BankAccountRequirements {
    pub currently_due: Option<Vec<String>>,
    pub errors: Option<Vec<AccountFutureRequirementsError>>,
    pub past_due: Option<Vec<String>>,
    pub pending_verification: Option<Vec<String>>,
}

#[derive(Deserialize)]
pub struct Card {
    pub account: Option<Expandable>,
    pub address_city: Option<String>,
    pub address_country: Option<String>,
    pub address_line1: Option<String>,
    pub address_line1_check: Option<String>,
    pub address_line2: Option<String>,
    pub address_state: Option<String>,
    pub address_zip: Option<String>,
    pub address_zip_check: Option<String>,
    pub allow_redisplay: Option<CardAllowRedisplay>,
    pub available_payout_methods: Option<Vec<CardAvailablePayoutMethod>>,
    pub brand: String,
    pub country: Option<String>,
    pub currency: Option<String>,
    pub customer: Option<Expandable>,
    pub cvc_check: Option<String>,
    pub default_for_currency: Option<bool>,
    pub dynamic_last4: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: String,
    pub id: String,
    pub iin: Option<String>,
    pub last4: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub networks: Option<Box<CardNetworks>>,
    pub regulated_status: Option<CardRegulatedStatus>,
    pub status: Option<String>,
    pub tokenization_method: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardAllowRedisplay {
    Always,
    Limited,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardAvailablePayoutMethod {
    Instant,
    Standard,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CardNetworks {
    pub preferred: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CardRegulatedStatus {
    Regulated,
    Unregulated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CashBalance {
    pub available: Option<BTreeMap<String, i64>>,
    pub customer: String,
    pub customer_account: Option<String>,
    pub livemode: bool,
    pub settings: CashBalanceSettings,
}

#[derive(Deserialize)]
pub struct CashBalanceSettings {
    pub reconciliation_mode: CashBalanceSettingsReconciliationMode,
    pub using_merchant_default: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CashBalanceSettingsReconciliationMode {
    Automatic,
    Manual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Charge {
    pub amount: i64,
    pub amount_captured: i64,
    pub amount_refunded: i64,
    pub application: Option<Expandable>,
    pub application_fee: Option<Expandable>,
    pub application_fee_amount: Option<i64>,
    pub balance_transaction: Option<Expandable>,
    pub billing_details: Box<ChargeBillingDetails>,
    pub calculated_statement_descriptor: Option<String>,
    pub captured: bool,
    pub created: i64,
    pub currency: String,
    pub customer: Option<Expandable>,
    pub description: Option<String>,
    pub disputed: bool,
    pub failure_balance_transaction: Option<Expandable>,
    pub failure_code: Option<String>,
    pub failure_message: Option<String>,
    pub fraud_details: Option<Box<ChargeFraudDetails>>,
    pub id: String,
    pub livemode: bool,
    pub metadata: BTreeMap<String, String>,
    pub on_behalf_of: Option<Expandable>,
    pub outcome: Option<Box<ChargeOutcome>>,
    pub paid: bool,
    pub payment_intent: Option<Expandable>,
    pub payment_method: Option<String>,
    pub payment_method_details: Option<Box<ChargePaymentMethodDetails>>,
    pub presentment_details: Option<Box<ChargePresentmentDetails>>,
    pub radar_options: Option<Box<ChargeRadarOptions>>,
    pub receipt_email: Option<String>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub refunded: bool,
    pub refunds: Option<List<Refund>>,
    pub review: Option<Expandable>,
    pub shipping: Option<Box<ChargeShipping>>,
    pub source_transfer: Option<Expandable>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: ChargeStatus,
    pub transfer: Option<Expandable>,
    pub transfer_data: Option<Box<ChargeTransferData>>,
    pub transfer_group: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargeBillingDetails {
    pub address: Option<Box<CustomerAddress>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tax_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargeFraudDetails {
    pub stripe_report: Option<String>,
    pub user_report: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargeOutcome {
    pub advice_code: Option<ChargeOutcomeAdviceCode>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub network_status: Option<String>,
    pub reason: Option<String>,
    pub risk_level: Option<String>,
    pub risk_score: Option<i64>,
    pub rule: Option<Expandable>,
    pub seller_message: Option<String>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargeOutcomeAdviceCode {
    ConfirmCardData,
    DoNotTryAgain,
    TryAgainLater,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetails {
    pub ach_credit_transfer: Option<Box<ChargePaymentMethodDetailsAchCreditTransfer>>,
    pub ach_debit: Option<Box<ChargePaymentMethodDetailsAchDebit>>,
    pub acss_debit: Option<Box<ChargePaymentMethodDetailsAcssDebit>>,
    pub affirm: Option<Box<ChargePaymentMethodDetailsAffirm>>,
    pub afterpay_clearpay: Option<Box<ChargePaymentMethodDetailsAfterpayClearpay>>,
    pub alipay: Option<Box<ChargePaymentMethodDetailsAlipay>>,
    pub alma: Option<Box<ChargePaymentMethodDetailsAlma>>,
    pub amazon_pay: Option<Box<ChargePaymentMethodDetailsAmazonPay>>,
    pub au_becs_debit: Option<Box<ChargePaymentMethodDetailsAuBecsDebit>>,
    pub bacs_debit: Option<Box<ChargePaymentMethodDetailsBacsDebit>>,
    pub bancontact: Option<Box<ChargePaymentMethodDetailsBancontact>>,
    pub billie: Option<Box<ChargePaymentMethodDetailsBillie>>,
    pub bizum: Option<Box<ChargePaymentMethodDetailsBizum>>,
    pub blik: Option<Box<ChargePaymentMethodDetailsBlik>>,
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    pub card: Option<Box<ChargePaymentMethodDetailsCard>>,
    pub card_present: Option<Box<ChargePaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Box<ChargePaymentMethodDetailsCashapp>>,
    pub crypto: Option<Box<ChargePaymentMethodDetailsCrypto>>,
    pub customer_balance: Option<Box<PaymentMethodCustomerBalance>>,
    pub eps: Option<Box<ChargePaymentMethodDetailsEps>>,
    pub fpx: Option<Box<ChargePaymentMethodDetailsFpx>>,
    pub giropay: Option<Box<ChargePaymentMethodDetailsGiropay>>,
    pub grabpay: Option<Box<ChargePaymentMethodDetailsGrabpay>>,
    pub ideal: Option<Box<ChargePaymentMethodDetailsIdeal>>,
    pub interac_present: Option<Box<ChargePaymentMethodDetailsInteracPresent>>,
    pub kakao_pay: Option<Box<ChargePaymentMethodDetailsKakaoPay>>,
    pub klarna: Option<Box<ChargePaymentMethodDetailsKlarna>>,
    pub konbini: Option<Box<ChargePaymentMethodDetailsKonbini>>,
    pub kr_card: Option<Box<ChargePaymentMethodDetailsKrCard>>,
    pub link: Option<Box<ChargePaymentMethodDetailsLink>>,
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
    pub mobilepay: Option<Box<ChargePaymentMethodDetailsMobilepay>>,
    pub multibanco: Option<Box<ChargePaymentMethodDetailsMultibanco>>,
    pub naver_pay: Option<Box<ChargePaymentMethodDetailsNaverPay>>,
    pub nz_bank_account: Option<Box<ChargePaymentMethodDetailsNzBankAccount>>,
    pub oxxo: Option<Box<ChargePaymentMethodDetailsOxxo>>,
    pub p24: Option<Box<ChargePaymentMethodDetailsP24>>,
    pub pay_by_bank: Option<Box<PaymentMethodPayByBank>>,
    pub payco: Option<Box<ChargePaymentMethodDetailsPayco>>,
    pub paynow: Option<Box<ChargePaymentMethodDetailsPaynow>>,
    pub paypal: Option<Box<ChargePaymentMethodDetailsPaypal>>,
    pub payto: Option<Box<ChargePaymentMethodDetailsPayto>>,
    pub pix: Option<Box<ChargePaymentMethodDetailsPix>>,
    pub promptpay: Option<Box<ChargePaymentMethodDetailsPromptpay>>,
    pub revolut_pay: Option<Box<ChargePaymentMethodDetailsRevolutPay>>,
    pub samsung_pay: Option<Box<ChargePaymentMethodDetailsSamsungPay>>,
    pub satispay: Option<Box<ChargePaymentMethodDetailsSatispay>>,
    pub scalapay: Option<Box<ChargePaymentMethodDetailsScalapay>>,
    pub sepa_debit: Option<Box<ChargePaymentMethodDetailsSepaDebit>>,
    pub sofort: Option<Box<ChargePaymentMethodDetailsSofort>>,
    pub stripe_account: Option<Box<ChargePaymentMethodDetailsStripeAccount>>,
    pub sunbit: Option<Box<ChargePaymentMethodDetailsSunbit>>,
    pub swish: Option<Box<ChargePaymentMethodDetailsSwish>>,
    pub twint: Option<Box<ChargePaymentMethodDetailsTwint>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub upi: Option<Box<PaymentMethodUpi>>,
    pub us_bank_account: Option<Box<ChargePaymentMethodDetailsUsBankAccount>>,
    pub wechat: Option<Box<ChargePaymentMethodDetailsWechat>>,
    pub wechat_pay: Option<Box<ChargePaymentMethodDetailsWechatPay>>,
    pub zip: Option<Box<PaymentMethodZip>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAchDebit {
    pub account_holder_type: Option<ChargePaymentMethodDetailsAchDebitAccountHolderType>,
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsAchDebitAccountHolderType {
    Company,
    Individual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAcssDebit {
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub institution_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub transit_number: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAffirm {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAfterpayClearpay {
    pub order_id: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAlipay {
    pub buyer_id: Option<String>,
    pub fingerprint: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAlma {
    pub installments: Option<Box<ChargePaymentMethodDetailsAlmaInstallments>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAlmaInstallments {
    pub count: i64,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAmazonPay {
    pub funding: Option<Box<ChargePaymentMethodDetailsAmazonPayFunding>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAmazonPayFunding {
    pub card: Option<Box<ChargePaymentMethodDetailsAmazonPayFundingCard>>,
    #[serde(rename = "type")]
    pub type_: Option<ChargePaymentMethodDetailsAmazonPayFundingType>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAmazonPayFundingCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub funding: Option<String>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsAmazonPayFundingType {
    Card,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsAuBecsDebit {
    pub bsb_number: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsBacsDebit {
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub sort_code: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsBancontactPreferredLanguage {
    De,
    En,
    Fr,
    Nl,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsBillie {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsBizum {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsBlik {
    pub buyer_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCard {
    pub amount_authorized: Option<i64>,
    pub authorization_code: Option<String>,
    pub brand: Option<String>,
    pub capture_before: Option<i64>,
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    pub country: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub extended_authorization: Option<Box<ChargePaymentMethodDetailsCardExtendedAuthorization>>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub incremental_authorization:
        Option<Box<ChargePaymentMethodDetailsCardIncrementalAuthorization>>,
    pub installments: Option<Box<ChargePaymentMethodDetailsCardInstallments>>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub multicapture: Option<Box<ChargePaymentMethodDetailsCardMulticapture>>,
    pub network: Option<String>,
    pub network_token: Option<Box<ChargePaymentMethodDetailsCardNetworkToken>>,
    pub network_transaction_id: Option<String>,
    pub overcapture: Option<Box<ChargePaymentMethodDetailsCardOvercapture>>,
    pub regulated_status: Option<ChargePaymentMethodDetailsCardRegulatedStatus>,
    pub three_d_secure: Option<Box<ChargePaymentMethodDetailsCardThreeDSecure>>,
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardExtendedAuthorization {
    pub status: ChargePaymentMethodDetailsCardExtendedAuthorizationStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardExtendedAuthorizationStatus {
    Disabled,
    Enabled,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardIncrementalAuthorization {
    pub status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus {
    Available,
    Unavailable,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardInstallments {
    pub plan: Option<Box<ChargePaymentMethodDetailsCardInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardInstallmentsPlan {
    pub count: Option<i64>,
    pub interval: Option<ChargePaymentMethodDetailsCardInstallmentsPlanInterval>,
    #[serde(rename = "type")]
    pub type_: ChargePaymentMethodDetailsCardInstallmentsPlanType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardInstallmentsPlanInterval {
    Month,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardInstallmentsPlanType {
    Bonus,
    FixedCount,
    Revolving,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardMulticapture {
    pub status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardNetworkToken {
    pub used: bool,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardOvercapture {
    pub maximum_amount_capturable: i64,
    pub status: ChargePaymentMethodDetailsCardIncrementalAuthorizationStatus,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardPresent {
    pub amount_authorized: Option<i64>,
    pub brand: Option<String>,
    pub brand_product: Option<String>,
    pub capture_before: Option<i64>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub emv_auth_data: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub generated_card: Option<String>,
    pub incremental_authorization_supported: bool,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_transaction_id: Option<String>,
    pub offline: Option<Box<ChargePaymentMethodDetailsCardPresentOffline>>,
    pub overcapture_supported: bool,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<ChargePaymentMethodDetailsCardPresentReceipt>>,
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardPresentOffline {
    pub stored_at: Option<i64>,
    #[serde(rename = "type")]
    pub type_: Option<ChargePaymentMethodDetailsCardPresentOfflineType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardPresentOfflineType {
    Deferred,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardPresentReceipt {
    pub account_type: Option<ChargePaymentMethodDetailsCardPresentReceiptAccountType>,
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub cardholder_verification_method: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardPresentReceiptAccountType {
    Checking,
    Credit,
    Prepaid,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardRegulatedStatus {
    Regulated,
    Unregulated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCardThreeDSecure {
    pub authentication_flow: Option<ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow>,
    pub electronic_commerce_indicator:
        Option<ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator>,
    pub exemption_indicator: Option<ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator>,
    pub exemption_indicator_applied: Option<bool>,
    pub result: Option<ChargePaymentMethodDetailsCardThreeDSecureResult>,
    pub result_reason: Option<ChargePaymentMethodDetailsCardThreeDSecureResultReason>,
    pub transaction_id: Option<String>,
    pub version: Option<ChargePaymentMethodDetailsCardThreeDSecureVersion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureAuthenticationFlow {
    Challenge,
    Frictionless,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureElectronicCommerceIndicator {
    #[serde(rename = "01")]
    V01,
    #[serde(rename = "02")]
    V02,
    #[serde(rename = "05")]
    V05,
    #[serde(rename = "06")]
    V06,
    #[serde(rename = "07")]
    V07,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureExemptionIndicator {
    LowRisk,
    None,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureResult {
    AttemptAcknowledged,
    Authenticated,
    Exempted,
    Failed,
    NotSupported,
    ProcessingError,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureResultReason {
    Abandoned,
    Bypassed,
    Canceled,
    CardNotEnrolled,
    NetworkNotSupported,
    ProtocolError,
    Rejected,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCardThreeDSecureVersion {
    #[serde(rename = "1.0.2")]
    V1_0_2,
    #[serde(rename = "2.1.0")]
    V2_1_0,
    #[serde(rename = "2.2.0")]
    V2_2_0,
    #[serde(rename = "2.3.0")]
    V2_3_0,
    #[serde(rename = "2.3.1")]
    V2_3_1,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsCrypto {
    pub buyer_address: Option<String>,
    pub network: Option<ChargePaymentMethodDetailsCryptoNetwork>,
    pub token_currency: Option<ChargePaymentMethodDetailsCryptoTokenCurrency>,
    pub transaction_hash: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCryptoNetwork {
    Base,
    Ethereum,
    Polygon,
    Solana,
    Tempo,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsCryptoTokenCurrency {
    PhantomCash,
    Usdc,
    Usdg,
    Usdp,
    Usdt,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsEps {
    pub bank: Option<PaymentMethodEpsBank>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsFpx {
    pub bank: PaymentMethodFpxBank,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsGrabpay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsIdeal {
    pub bank: Option<PaymentMethodIdealBank>,
    pub bic: Option<PaymentMethodIdealBic>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub transaction_id: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsInteracPresent {
    pub brand: Option<String>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub emv_auth_data: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub generated_card: Option<String>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_transaction_id: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<ChargePaymentMethodDetailsInteracPresentReceipt>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsInteracPresentReceipt {
    pub account_type: Option<ChargePaymentMethodDetailsInteracPresentReceiptAccountType>,
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub cardholder_verification_method: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsInteracPresentReceiptAccountType {
    Checking,
    Savings,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKakaoPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKlarna {
    pub location: Option<String>,
    pub payer_details: Option<Box<ChargePaymentMethodDetailsKlarnaPayerDetails>>,
    pub payment_method_category: Option<String>,
    pub preferred_locale: Option<String>,
    pub reader: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKlarnaPayerDetails {
    pub address: Option<Box<ChargePaymentMethodDetailsKlarnaPayerDetailsAddress>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKlarnaPayerDetailsAddress {
    pub country: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKonbini {
    pub store: Option<Box<ChargePaymentMethodDetailsKonbiniStore>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKonbiniStore {
    pub chain: Option<ChargePaymentMethodDetailsKonbiniStoreChain>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsKonbiniStoreChain {
    Familymart,
    Lawson,
    Ministop,
    Seicomart,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsKrCard {
    pub brand: Option<PaymentMethodKrCardBrand>,
    pub buyer_id: Option<String>,
    pub last4: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsLink {
    pub country: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsMobilepay {
    pub card: Option<Box<ChargePaymentMethodDetailsMobilepayCard>>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsMobilepayCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsNaverPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsNzBankAccount {
    pub account_holder_name: Option<String>,
    pub bank_code: String,
    pub bank_name: String,
    pub branch_code: String,
    pub expected_debit_date: Option<String>,
    pub last4: String,
    pub suffix: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsOxxo {
    pub number: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsP24 {
    pub bank: Option<PaymentMethodP24Bank>,
    pub reference: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPayco {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPaynow {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPaypal {
    pub country: Option<String>,
    pub payer_email: Option<String>,
    pub payer_id: Option<String>,
    pub payer_name: Option<String>,
    pub seller_protection: Option<Box<ChargePaymentMethodDetailsPaypalSellerProtection>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPaypalSellerProtection {
    pub dispute_categories:
        Option<Vec<ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory>>,
    pub status: ChargePaymentMethodDetailsPaypalSellerProtectionStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsPaypalSellerProtectionDisputeCategory {
    Fraudulent,
    ProductNotReceived,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsPaypalSellerProtectionStatus {
    Eligible,
    NotEligible,
    PartiallyEligible,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPayto {
    pub bsb_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub pay_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPix {
    pub bank_transaction_id: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsPromptpay {
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsRevolutPay {
    pub funding: Option<Box<ChargePaymentMethodDetailsAmazonPayFunding>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSamsungPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSatispay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsScalapay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<ChargePaymentMethodDetailsSofortPreferredLanguage>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsSofortPreferredLanguage {
    De,
    En,
    Es,
    Fr,
    It,
    Nl,
    Pl,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsStripeAccount {}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSunbit {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsSwish {
    pub fingerprint: Option<String>,
    pub payment_reference: Option<String>,
    pub verified_phone_last4: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsTwint {
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsUsBankAccount {
    pub account_holder_type: Option<ChargePaymentMethodDetailsAchDebitAccountHolderType>,
    pub account_type: Option<ChargePaymentMethodDetailsUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<Expandable>,
    pub payment_reference: Option<String>,
    pub routing_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargePaymentMethodDetailsUsBankAccountAccountType {
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsWechat {}

#[derive(Deserialize)]
pub struct ChargePaymentMethodDetailsWechatPay {
    pub fingerprint: Option<String>,
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargePresentmentDetails {
    pub presentment_amount: i64,
    pub presentment_currency: String,
}

#[derive(Deserialize)]
pub struct ChargeRadarOptions {
    pub session: Option<String>,
}

#[derive(Deserialize)]
pub struct ChargeShipping {
    pub address: Option<Box<CustomerAddress>>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargeStatus {
    Failed,
    Pending,
    Succeeded,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ChargeTransferData {
    pub amount: Option<i64>,
    pub destination: Expandable,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionAutomaticTaxStatus {
    Complete,
    Failed,
    RequiresLocationInputs,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CheckoutSessionManagedPayments {
    pub enabled: bool,
}

#[derive(Deserialize)]
pub struct CheckoutSessionPaymentMethodConfigurationDetails {
    pub id: String,
    pub parent: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage {
    None,
    OffSession,
    OnSession,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod {
    Automatic,
    Instant,
    Microdeposits,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure {
    Any,
    Automatic,
    Challenge,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer:
        Option<Box<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
    pub requested_address_types: Option<
        Vec<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType>,
    >,
    #[serde(rename = "type")]
    pub type_: Option<CustomerCashBalanceTransactionFundedBankTransferType>,
}

#[derive(Deserialize)]
pub struct CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    pub country:
        CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
    #[serde(rename = "BE")]
    Be,
    #[serde(rename = "DE")]
    De,
    #[serde(rename = "ES")]
    Es,
    #[serde(rename = "FR")]
    Fr,
    #[serde(rename = "IE")]
    Ie,
    #[serde(rename = "NL")]
    Nl,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferRequestedAddressType {
    Aba,
    Iban,
    Sepa,
    SortCode,
    Spei,
    Swift,
    Zengin,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CheckoutSessionShippingCost {
    pub amount_subtotal: i64,
    pub amount_tax: i64,
    pub amount_total: i64,
    pub shipping_rate: Option<Expandable>,
    pub taxes: Option<Vec<ItemTax>>,
}

#[derive(Deserialize)]
pub struct CreditNoteDiscountAmount {
    pub amount: i64,
    pub discount: Expandable,
}

#[derive(Deserialize)]
pub struct CreditNoteTotalTaxTaxRateDetails {
    pub tax_rate: Expandable,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CreditNoteTotalTaxTaxabilityReason {
    CustomerExempt,
    NotAvailable,
    NotCollecting,
    NotSubjectToTax,
    NotSupported,
    PortionProductExempt,
    PortionReducedRated,
    PortionStandardRated,
    ProductExempt,
    ProductExemptHoliday,
    ProportionallyRated,
    ReducedRated,
    ReverseCharge,
    StandardRated,
    TaxableBasisReduced,
    ZeroRated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Customer {
    pub address: Option<Box<CustomerAddress>>,
    pub balance: Option<i64>,
    pub business_name: Option<String>,
    pub cash_balance: Option<Box<CashBalance>>,
    pub created: i64,
    pub currency: Option<String>,
    pub customer_account: Option<String>,
    pub default_source: Option<Expandable>,
    pub delinquent: Option<bool>,
    pub description: Option<String>,
    pub discount: Option<Box<Discount>>,
    pub email: Option<String>,
    pub id: String,
    pub individual_name: Option<String>,
    pub invoice_credit_balance: Option<BTreeMap<String, i64>>,
    pub invoice_prefix: Option<String>,
    pub invoice_settings: Option<Box<CustomerInvoiceSettings>>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Box<ChargeShipping>>,
    pub sources: Option<List<CustomerSource>>,
    pub subscriptions: Option<List<Subscription>>,
    pub tax: Option<Box<CustomerTax>>,
    pub tax_exempt: Option<CustomerTaxExempt>,
    pub tax_ids: Option<List<TaxId>>,
    pub test_clock: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct CustomerAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerCashBalanceTransactionFundedBankTransferType {
    EuBankTransfer,
    GbBankTransfer,
    JpBankTransfer,
    MxBankTransfer,
    UsBankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CustomerInvoiceSettings {
    pub custom_fields: Option<Vec<InvoiceCustomField>>,
    pub default_payment_method: Option<Expandable>,
    pub footer: Option<String>,
    pub rendering_options: Option<Box<CustomerInvoiceSettingsRenderingOptions>>,
}

#[derive(Deserialize)]
pub struct CustomerInvoiceSettingsRenderingOptions {
    pub amount_tax_display: Option<String>,
    pub template: Option<String>,
}

#[derive(Deserialize)]
#[serde(tag = "object", rename_all = "snake_case")]
pub enum CustomerSource {
    BankAccount(Box<BankAccount>),
    Card(Box<Card>),
    Source(Box<Source>),
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CustomerTax {
    pub automatic_tax: CustomerTaxAutomaticTax,
    pub ip_address: Option<String>,
    pub location: Option<Box<CustomerTaxLocation>>,
    pub provider: CustomerTaxProvider,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerTaxAutomaticTax {
    Failed,
    NotCollecting,
    Supported,
    UnrecognizedLocation,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerTaxExempt {
    Exempt,
    None,
    Reverse,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CustomerTaxLocation {
    pub country: String,
    pub source: CustomerTaxLocationSource,
    pub state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerTaxLocationSource {
    BillingAddress,
    IpAddress,
    PaymentMethod,
    ShippingDestination,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerTaxProvider {
    Anrok,
    Avalara,
    Sphere,
    Stripe,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct DeletedDiscountSource {
    pub coupon: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct Discount {
    pub checkout_session: Option<String>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub end: Option<i64>,
    pub id: String,
    pub invoice: Option<String>,
    pub invoice_item: Option<String>,
    pub promotion_code: Option<Expandable>,
    pub source: DeletedDiscountSource,
    pub start: i64,
    pub subscription: Option<String>,
    pub subscription_item: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ErrorsErrorErrorType {
    ApiError,
    CardError,
    IdempotencyError,
    InvalidRequestError,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Event {
    pub account: Option<String>,
    pub api_version: Option<String>,
    pub context: Option<String>,
    pub created: i64,
    pub data: EventData,
    pub id: String,
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: Option<Box<EventRequest>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct EventData {
    pub object: Box<RawValue>,
    pub previous_attributes: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
pub struct EventRequest {
    pub id: Option<String>,
    pub idempotency_key: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FinancialConnectionsAccountPermission {
    Balances,
    Ownership,
    PaymentMethod,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FinancialConnectionsSessionPrefetch {
    Balances,
    Ownership,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddress {
    pub aba: Option<Box<FundingInstructionsBankTransferFinancialAddressAba>>,
    pub iban: Option<Box<FundingInstructionsBankTransferFinancialAddressIban>>,
    pub sort_code: Option<Box<FundingInstructionsBankTransferFinancialAddressSortCode>>,
    pub spei: Option<Box<FundingInstructionsBankTransferFinancialAddressSpei>>,
    pub supported_networks:
        Option<Vec<FundingInstructionsBankTransferFinancialAddressSupportedNetwork>>,
    pub swift: Option<Box<FundingInstructionsBankTransferFinancialAddressSwift>>,
    #[serde(rename = "type")]
    pub type_: FundingInstructionsBankTransferFinancialAddressType,
    pub zengin: Option<Box<FundingInstructionsBankTransferFinancialAddressZengin>>,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressAba {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub bank_name: String,
    pub routing_number: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressAbaBankAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressIban {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: String,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub bic: String,
    pub country: String,
    pub iban: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressSortCode {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: String,
    pub account_number: String,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub sort_code: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressSpei {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: String,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub bank_code: String,
    pub bank_name: String,
    pub clabe: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundingInstructionsBankTransferFinancialAddressSupportedNetwork {
    Ach,
    Bacs,
    DomesticWireUs,
    Fps,
    Sepa,
    Spei,
    Swift,
    Zengin,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressSwift {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub bank_name: String,
    pub swift_code: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundingInstructionsBankTransferFinancialAddressType {
    Aba,
    Iban,
    SortCode,
    Spei,
    Swift,
    Zengin,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddressZengin {
    pub account_holder_address:
        Box<FundingInstructionsBankTransferFinancialAddressAbaAccountHolderAddress>,
    pub account_holder_name: Option<String>,
    pub account_number: Option<String>,
    pub account_type: Option<String>,
    pub bank_address: Box<FundingInstructionsBankTransferFinancialAddressAbaBankAddress>,
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub branch_code: Option<String>,
    pub branch_name: Option<String>,
}

#[derive(Deserialize)]
pub struct Invoice {
    pub account_country: Option<String>,
    pub account_name: Option<String>,
    pub account_tax_ids: Option<Vec<Expandable>>,
    pub amount_due: i64,
    pub amount_overpaid: i64,
    pub amount_paid: i64,
    pub amount_paid_off_stripe: i64,
    pub amount_remaining: i64,
    pub amount_shipping: i64,
    pub application: Option<Expandable>,
    pub attempt_count: i64,
    pub attempted: bool,
    pub auto_advance: bool,
    pub automatic_tax: Box<InvoiceAutomaticTax>,
    pub automatically_finalizes_at: Option<i64>,
    pub billing_reason: Option<InvoiceBillingReason>,
    pub collection_method: InvoiceCollectionMethod,
    pub confirmation_secret: Option<Box<InvoiceConfirmationSecret>>,
    pub created: i64,
    pub currency: String,
    pub custom_fields: Option<Vec<InvoiceCustomField>>,
    pub customer: Expandable,
    pub customer_account: Option<String>,
    pub customer_address: Option<Box<InvoiceCustomerAddress>>,
    pub customer_email: Option<String>,
    pub customer_name: Option<String>,
    pub customer_phone: Option<String>,
    pub customer_shipping: Option<Box<InvoiceCustomerShipping>>,
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    pub customer_tax_ids: Option<Vec<InvoiceCustomerTaxId>>,
    pub default_payment_method: Option<Expandable>,
    pub default_source: Option<Expandable>,
    pub default_tax_rates: Vec<TaxRate>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable>,
    pub due_date: Option<i64>,
    pub effective_at: Option<i64>,
    pub ending_balance: Option<i64>,
    pub footer: Option<String>,
    pub from_invoice: Option<Box<InvoiceFromInvoice>>,
    pub hosted_invoice_url: Option<String>,
    pub id: String,
    pub invoice_pdf: Option<String>,
    pub issuer: InvoiceIssuer,
    pub last_finalization_error: Option<Box<InvoiceLastFinalizationError>>,
    pub latest_revision: Option<Expandable>,
    pub lines: List<LineItem>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_payment_attempt: Option<i64>,
    pub number: Option<String>,
    pub on_behalf_of: Option<Expandable>,
    pub parent: Option<Box<InvoiceParent>>,
    pub payment_settings: InvoicePaymentSettings,
    pub payments: Option<List<InvoicePayment>>,
    pub period_end: i64,
    pub period_start: i64,
    pub post_payment_credit_notes_amount: i64,
    pub pre_payment_credit_notes_amount: i64,
    pub receipt_number: Option<String>,
    pub rendering: Option<Box<InvoiceRendering>>,
    pub shipping_cost: Option<Box<CheckoutSessionShippingCost>>,
    pub shipping_details: Option<Box<InvoiceShippingDetails>>,
    pub starting_balance: i64,
    pub statement_descriptor: Option<String>,
    pub status: Option<InvoiceStatus>,
    pub status_transitions: InvoiceStatusTransitions,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub test_clock: Option<Expandable>,
    pub threshold_reason: Option<Box<InvoiceThresholdReason>>,
    pub total: i64,
    pub total_discount_amounts: Option<Vec<InvoiceTotalDiscountAmount>>,
    pub total_excluding_tax: Option<i64>,
    pub total_pretax_credit_amounts: Option<Vec<InvoiceTotalPretaxCreditAmount>>,
    pub total_taxes: Option<Vec<InvoiceTotalTax>>,
    pub webhooks_delivered_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoiceAutomaticTax {
    pub disabled_reason: Option<InvoiceAutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<InvoiceAutomaticTaxLiability>>,
    pub provider: Option<String>,
    pub status: Option<CheckoutSessionAutomaticTaxStatus>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceAutomaticTaxDisabledReason {
    FinalizationRequiresLocationInputs,
    FinalizationSystemError,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceAutomaticTaxLiability {
    pub account: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoiceIssuerType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceBillingReason {
    AutomaticPendingInvoiceItemInvoice,
    Manual,
    QuoteAccept,
    Subscription,
    SubscriptionCreate,
    SubscriptionCycle,
    SubscriptionThreshold,
    SubscriptionUpdate,
    Upcoming,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceCollectionMethod {
    ChargeAutomatically,
    SendInvoice,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceConfirmationSecret {
    pub client_secret: String,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct InvoiceCustomField {
    pub name: String,
    pub value: String,
}

#[derive(Deserialize)]
pub struct InvoiceCustomerAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoiceCustomerShipping {
    pub address: Option<Box<CustomerAddress>>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceCustomerTaxExempt {
    Exempt,
    None,
    Reverse,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceCustomerTaxId {
    #[serde(rename = "type")]
    pub type_: TaxIdType,
    pub value: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoiceFromInvoice {
    pub action: String,
    pub invoice: Expandable,
}

#[derive(Deserialize)]
pub struct InvoiceIssuer {
    pub account: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoiceIssuerType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceIssuerType {
    Account,
    #[serde(rename = "self")]
    SelfValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceLastFinalizationError {
    pub advice_code: Option<String>,
    pub charge: Option<String>,
    pub code: Option<String>,
    pub decline_code: Option<String>,
    pub doc_url: Option<String>,
    pub message: Option<String>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub param: Option<String>,
    pub payment_intent: Option<Box<PaymentIntent>>,
    pub payment_method: Option<Box<PaymentMethod>>,
    pub payment_method_type: Option<String>,
    pub request_log_url: Option<String>,
    pub setup_intent: Option<Box<SetupIntent>>,
    pub source: Option<CustomerSource>,
    #[serde(rename = "type")]
    pub type_: ErrorsErrorErrorType,
}

#[derive(Deserialize)]
pub struct InvoiceParent {
    pub quote_details: Option<Box<InvoiceParentQuoteDetails>>,
    pub subscription_details: Option<Box<InvoiceParentSubscriptionDetails>>,
    #[serde(rename = "type")]
    pub type_: InvoiceParentType,
}

#[derive(Deserialize)]
pub struct InvoiceParentQuoteDetails {
    pub quote: String,
}

#[derive(Deserialize)]
pub struct InvoiceParentSubscriptionDetails {
    pub metadata: Option<BTreeMap<String, String>>,
    pub subscription: Expandable,
    pub subscription_proration_date: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceParentType {
    QuoteDetails,
    SubscriptionDetails,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePayment {
    pub amount_paid: Option<i64>,
    pub amount_requested: i64,
    pub created: i64,
    pub currency: String,
    pub id: String,
    pub invoice: Expandable,
    pub is_default: bool,
    pub livemode: bool,
    pub payment: Box<InvoicePaymentPayment>,
    pub status: String,
    pub status_transitions: InvoicePaymentStatusTransitions,
}

#[derive(Deserialize)]
pub struct InvoicePaymentPayment {
    pub charge: Option<Expandable>,
    pub payment_intent: Option<Expandable>,
    pub payment_record: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoicePaymentPaymentType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentPaymentType {
    Charge,
    PaymentIntent,
    PaymentRecord,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettings {
    pub default_mandate: Option<String>,
    pub payment_method_options: Option<Box<InvoicePaymentSettingsPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicePaymentSettingsPaymentMethodType>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptions {
    pub acss_debit: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsBancontact>>,
    pub card: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCard>>,
    pub customer_balance: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<Box<PaymentMethodKonbini>>,
    pub payto: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<SetupAttemptPaymentMethodDetailsSepaDebit>>,
    pub upi: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsAcssDebit {
    pub mandate_options:
        Option<Box<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    pub transaction_type:
        Option<InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    Business,
    Personal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsBancontact {
    pub preferred_language: ChargePaymentMethodDetailsBancontactPreferredLanguage,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsCard {
    pub installments: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCardInstallments>>,
    pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsCardInstallments {
    pub enabled: Option<bool>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsCustomerBalance {
    pub bank_transfer:
        Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type: Option<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer:
        Option<Box<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType {
    BankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    pub amount: Option<i64>,
    pub amount_type:
        Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType {
    Fixed,
    Maximum,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsPix {
    pub amount_includes_iof: Option<InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodOptionsPixAmountIncludesIof {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsUpi {
    pub mandate_options: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsUpiMandateOptions {
    pub amount: Option<i64>,
    pub amount_type:
        Option<InvoicePaymentSettingsPaymentMethodOptionsPaytoMandateOptionsAmountType>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsUsBankAccount {
    pub financial_connections:
        Option<Box<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
    pub filters: Option<
        Box<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>,
    >,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
    pub account_subcategories: Option<Vec<InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory
{
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentSettingsPaymentMethodType {
    AchCreditTransfer,
    AchDebit,
    AcssDebit,
    Affirm,
    AmazonPay,
    AuBecsDebit,
    BacsDebit,
    Bancontact,
    Boleto,
    Card,
    Cashapp,
    Crypto,
    Custom,
    CustomerBalance,
    Eps,
    Fpx,
    Giropay,
    Grabpay,
    Ideal,
    JpCreditTransfer,
    KakaoPay,
    Klarna,
    Konbini,
    KrCard,
    Link,
    Multibanco,
    NaverPay,
    NzBankAccount,
    P24,
    PayByBank,
    Payco,
    Paynow,
    Paypal,
    Payto,
    Pix,
    Promptpay,
    RevolutPay,
    SepaCreditTransfer,
    SepaDebit,
    Sofort,
    Swish,
    Twint,
    Upi,
    UsBankAccount,
    WechatPay,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentStatusTransitions {
    pub canceled_at: Option<i64>,
    pub paid_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoiceRendering {
    pub amount_tax_display: Option<String>,
    pub pdf: Option<Box<InvoiceRenderingPdf>>,
    pub template: Option<String>,
    pub template_version: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoiceRenderingPdf {
    pub page_size: Option<InvoiceRenderingPdfPageSize>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceRenderingPdfPageSize {
    A4,
    Auto,
    Letter,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceShippingDetails {
    pub address: Option<Box<CustomerAddress>>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceStatus {
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceStatusTransitions {
    pub finalized_at: Option<i64>,
    pub marked_uncollectible_at: Option<i64>,
    pub paid_at: Option<i64>,
    pub voided_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoiceThresholdReason {
    pub amount_gte: Option<i64>,
    pub item_reasons: Vec<InvoiceThresholdReasonItemReason>,
}

#[derive(Deserialize)]
pub struct InvoiceThresholdReasonItemReason {
    pub line_item_ids: Vec<String>,
    pub usage_gte: i64,
}

#[derive(Deserialize)]
pub struct InvoiceTotalDiscountAmount {
    pub amount: i64,
    pub discount: Expandable,
}

#[derive(Deserialize)]
pub struct InvoiceTotalPretaxCreditAmount {
    pub amount: i64,
    pub credit_balance_transaction: Option<Expandable>,
    pub discount: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoiceTotalPretaxCreditAmountType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceTotalPretaxCreditAmountType {
    CreditBalanceTransaction,
    Discount,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceTotalTax {
    pub amount: i64,
    pub tax_behavior: InvoiceTotalTaxTaxBehavior,
    pub tax_rate_details: Option<Box<CreditNoteTotalTaxTaxRateDetails>>,
    pub taxability_reason: CreditNoteTotalTaxTaxabilityReason,
    pub taxable_amount: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceTotalTaxTaxBehavior {
    Exclusive,
    Inclusive,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceitemPeriod {
    pub end: i64,
    pub start: i64,
}

#[derive(Deserialize)]
pub struct InvoiceitemPricing {
    pub price_details: Option<Box<InvoiceitemPricingPriceDetails>>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoiceitemPricingPriceDetails {
    pub price: Expandable,
    pub product: String,
}

#[derive(Deserialize)]
pub struct ItemTax {
    pub amount: i64,
    pub rate: Box<TaxRate>,
    pub taxability_reason: Option<ItemTaxTaxabilityReason>,
    pub taxable_amount: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemTaxTaxabilityReason {
    CustomerExempt,
    NotCollecting,
    NotSubjectToTax,
    NotSupported,
    PortionProductExempt,
    PortionReducedRated,
    PortionStandardRated,
    ProductExempt,
    ProductExemptHoliday,
    ProportionallyRated,
    ReducedRated,
    ReverseCharge,
    StandardRated,
    TaxableBasisReduced,
    ZeroRated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct LineItem {
    pub amount: i64,
    pub currency: String,
    pub description: Option<String>,
    pub discount_amounts: Option<Vec<CreditNoteDiscountAmount>>,
    pub discountable: bool,
    pub discounts: Vec<Expandable>,
    pub id: String,
    pub invoice: Option<String>,
    pub livemode: bool,
    pub metadata: BTreeMap<String, String>,
    pub parent: Option<Box<LineItemParent>>,
    pub period: InvoiceitemPeriod,
    pub pretax_credit_amounts: Option<Vec<LineItemPretaxCreditAmount>>,
    pub pricing: Option<Box<InvoiceitemPricing>>,
    pub quantity: Option<i64>,
    pub quantity_decimal: Option<String>,
    pub subscription: Option<Expandable>,
    pub subtotal: i64,
    pub taxes: Option<Vec<LineItemTax>>,
}

#[derive(Deserialize)]
pub struct LineItemParent {
    pub invoice_item_details: Option<Box<LineItemParentInvoiceItemDetails>>,
    pub subscription_item_details: Option<Box<LineItemParentSubscriptionItemDetails>>,
    #[serde(rename = "type")]
    pub type_: LineItemParentType,
}

#[derive(Deserialize)]
pub struct LineItemParentInvoiceItemDetails {
    pub invoice_item: String,
    pub proration: bool,
    pub proration_details: Option<Box<LineItemParentInvoiceItemDetailsProrationDetails>>,
    pub subscription: Option<String>,
}

#[derive(Deserialize)]
pub struct LineItemParentInvoiceItemDetailsProrationDetails {
    pub credited_items: Option<Box<LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems>>,
}

#[derive(Deserialize)]
pub struct LineItemParentInvoiceItemDetailsProrationDetailsCreditedItems {
    pub invoice: String,
    pub invoice_line_items: Vec<String>,
}

#[derive(Deserialize)]
pub struct LineItemParentSubscriptionItemDetails {
    pub invoice_item: Option<String>,
    pub proration: bool,
    pub proration_details: Option<Box<LineItemParentInvoiceItemDetailsProrationDetails>>,
    pub subscription: Option<String>,
    pub subscription_item: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineItemParentType {
    InvoiceItemDetails,
    SubscriptionItemDetails,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct LineItemPretaxCreditAmount {
    pub amount: i64,
    pub credit_balance_transaction: Option<Expandable>,
    pub discount: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: LineItemPretaxCreditAmountType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineItemPretaxCreditAmountType {
    CreditBalanceTransaction,
    Discount,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct LineItemTax {
    pub amount: i64,
    pub tax_behavior: LineItemTaxTaxBehavior,
    pub tax_rate_details: Option<Box<CreditNoteTotalTaxTaxRateDetails>>,
    pub taxability_reason: CreditNoteTotalTaxTaxabilityReason,
    pub taxable_amount: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineItemTaxTaxBehavior {
    Exclusive,
    Inclusive,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct MandatePaymentMethodDetailsCashapp {}

#[derive(Deserialize)]
pub struct MandatePaymentMethodDetailsKlarna {}

#[derive(Deserialize)]
pub struct MandatePaymentMethodDetailsLink {}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MandatePaymentMethodDetailsPaytoPaymentSchedule {
    Adhoc,
    Annual,
    Daily,
    Fortnightly,
    Monthly,
    Quarterly,
    SemiAnnual,
    Weekly,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MandatePaymentMethodDetailsPaytoPurpose {
    DependantSupport,
    Government,
    Loan,
    Mortgage,
    Other,
    Pension,
    Personal,
    Retail,
    Salary,
    Tax,
    Utility,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MandatePaymentMethodDetailsPixPaymentSchedule {
    Halfyearly,
    Monthly,
    Quarterly,
    Weekly,
    Yearly,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntent {
    pub amount: Option<i64>,
    pub amount_capturable: Option<i64>,
    pub amount_details: Option<Box<PaymentIntentAmountDetails>>,
    pub amount_received: Option<i64>,
    pub application: Option<Expandable>,
    pub application_fee_amount: Option<i64>,
    pub automatic_payment_methods: Option<Box<PaymentIntentAutomaticPaymentMethods>>,
    pub canceled_at: Option<i64>,
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub client_secret: Option<String>,
    pub confirmation_method: Option<PaymentIntentConfirmationMethod>,
    pub created: i64,
    pub currency: Option<String>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<PaymentIntentExcludedPaymentMethodType>>,
    pub hooks: Option<Box<PaymentIntentHooks>>,
    pub id: String,
    pub last_payment_error: Option<Box<PaymentIntentLastPaymentError>>,
    pub latest_charge: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_action: Option<Box<PaymentIntentNextAction>>,
    pub on_behalf_of: Option<Expandable>,
    pub payment_details: Option<Box<PaymentIntentPaymentDetails>>,
    pub payment_method: Option<Expandable>,
    pub payment_method_configuration_details:
        Option<Box<CheckoutSessionPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<String>>,
    pub presentment_details: Option<Box<ChargePresentmentDetails>>,
    pub processing: Option<Box<PaymentIntentProcessing>>,
    pub receipt_email: Option<String>,
    pub review: Option<Expandable>,
    pub setup_future_usage: Option<PaymentIntentSetupFutureUsage>,
    pub shipping: Option<Box<ChargeShipping>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: PaymentIntentStatus,
    pub transfer_data: Option<Box<PaymentIntentTransferData>>,
    pub transfer_group: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetails {
    pub discount_amount: Option<i64>,
    pub error: Option<Box<PaymentIntentAmountDetailsError>>,
    pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
    pub shipping: Option<Box<PaymentIntentAmountDetailsShipping>>,
    pub tax: Option<Box<PaymentIntentAmountDetailsTax>>,
    pub tip: Option<Box<PaymentIntentAmountDetailsTip>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsError {
    pub code: Option<PaymentIntentAmountDetailsErrorCode>,
    pub message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentAmountDetailsErrorCode {
    AmountDetailsAmountMismatch,
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItem {
    pub discount_amount: Option<i64>,
    pub id: String,
    pub payment_method_options: Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptions>>,
    pub product_code: Option<String>,
    pub product_name: String,
    pub quantity: i64,
    pub tax: Option<Box<PaymentIntentAmountDetailsLineItemTax>>,
    pub unit_cost: i64,
    pub unit_of_measure: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptions {
    pub card: Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard>>,
    pub card_present:
        Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent>>,
    pub klarna: Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna>>,
    pub paypal: Option<Box<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCard {
    pub commodity_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsCardPresent {
    pub commodity_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsKlarna {
    pub image_url: Option<String>,
    pub product_url: Option<String>,
    pub reference: Option<String>,
    pub subscription_reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypal {
    pub category: Option<PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory>,
    pub description: Option<String>,
    pub sold_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentAmountDetailsLineItemPaymentMethodOptionsPaypalCategory {
    DigitalGoods,
    Donation,
    PhysicalGoods,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItemTax {
    pub total_tax_amount: i64,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsShipping {
    pub amount: Option<i64>,
    pub from_postal_code: Option<String>,
    pub to_postal_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsTax {
    pub total_tax_amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsTip {
    pub amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAutomaticPaymentMethods {
    pub allow_redirects: Option<PaymentIntentAutomaticPaymentMethodsAllowRedirects>,
    pub enabled: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentAutomaticPaymentMethodsAllowRedirects {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentCancellationReason {
    Abandoned,
    Automatic,
    Duplicate,
    Expired,
    FailedInvoice,
    Fraudulent,
    RequestedByCustomer,
    VoidInvoice,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentCaptureMethod {
    Automatic,
    AutomaticAsync,
    Manual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentConfirmationMethod {
    Automatic,
    Manual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentExcludedPaymentMethodType {
    AcssDebit,
    Affirm,
    AfterpayClearpay,
    Alipay,
    Alma,
    AmazonPay,
    AuBecsDebit,
    BacsDebit,
    Bancontact,
    Billie,
    Bizum,
    Blik,
    Boleto,
    Card,
    Cashapp,
    Crypto,
    CustomerBalance,
    Eps,
    Fpx,
    Giropay,
    Grabpay,
    Ideal,
    KakaoPay,
    Klarna,
    Konbini,
    KrCard,
    MbWay,
    Mobilepay,
    Multibanco,
    NaverPay,
    NzBankAccount,
    Oxxo,
    P24,
    PayByBank,
    Payco,
    Paynow,
    Paypal,
    Payto,
    Pix,
    Promptpay,
    RevolutPay,
    SamsungPay,
    Satispay,
    Scalapay,
    SepaDebit,
    Sofort,
    Sunbit,
    Swish,
    Twint,
    Upi,
    UsBankAccount,
    WechatPay,
    Zip,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentHooks {
    pub inputs: Option<Box<PaymentIntentHooksInputs>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentHooksInputs {
    pub tax: Option<Box<PaymentIntentHooksInputsTax>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentHooksInputsTax {
    pub calculation: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentLastPaymentError {
    pub advice_code: Option<String>,
    pub charge: Option<String>,
    pub code: Option<String>,
    pub decline_code: Option<String>,
    pub doc_url: Option<String>,
    pub message: Option<String>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub param: Option<String>,
    pub payment_intent: Option<Box<PaymentIntent>>,
    pub payment_method: Option<Box<PaymentMethod>>,
    pub payment_method_type: Option<String>,
    pub request_log_url: Option<String>,
    pub setup_intent: Option<Box<SetupIntent>>,
    pub source: Option<CustomerSource>,
    #[serde(rename = "type")]
    pub type_: ErrorsErrorErrorType,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextAction {
    pub alipay_handle_redirect: Option<Box<PaymentIntentNextActionAlipayHandleRedirect>>,
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    pub boleto_display_details: Option<Box<PaymentIntentNextActionBoletoDisplayDetails>>,
    pub card_await_notification: Option<Box<PaymentIntentNextActionCardAwaitNotification>>,
    pub cashapp_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub display_bank_transfer_instructions:
        Option<Box<PaymentIntentNextActionDisplayBankTransferInstructions>>,
    pub klarna_display_qr_code: Option<Box<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    pub konbini_display_details: Option<Box<PaymentIntentNextActionKonbiniDisplayDetails>>,
    pub multibanco_display_details: Option<Box<PaymentIntentNextActionMultibancoDisplayDetails>>,
    pub oxxo_display_details: Option<Box<PaymentIntentNextActionOxxoDisplayDetails>>,
    pub paynow_display_qr_code: Option<Box<PaymentIntentNextActionPaynowDisplayQrCode>>,
    pub pix_display_qr_code: Option<Box<PaymentIntentNextActionPixDisplayQrCode>>,
    pub promptpay_display_qr_code: Option<Box<PaymentIntentNextActionPromptpayDisplayQrCode>>,
    pub redirect_to_url: Option<Box<PaymentIntentNextActionRedirectToUrl>>,
    pub swish_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    pub use_stripe_sdk: Option<Box<RawValue>>,
    pub verify_with_microdeposits: Option<Box<PaymentIntentNextActionVerifyWithMicrodeposits>>,
    pub wechat_pay_display_qr_code: Option<Box<PaymentIntentNextActionWechatPayDisplayQrCode>>,
    pub wechat_pay_redirect_to_android_app:
        Option<Box<PaymentIntentNextActionWechatPayRedirectToAndroidApp>>,
    pub wechat_pay_redirect_to_ios_app:
        Option<Box<PaymentIntentNextActionWechatPayRedirectToIosApp>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionAlipayHandleRedirect {
    pub native_data: Option<String>,
    pub native_url: Option<String>,
    pub return_url: Option<String>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionBlikAuthorize {}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionBoletoDisplayDetails {
    pub expires_at: Option<i64>,
    pub hosted_voucher_url: Option<String>,
    pub number: Option<String>,
    pub pdf: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionCardAwaitNotification {
    pub charge_attempt_at: Option<i64>,
    pub customer_approval_required: Option<bool>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub mobile_auth_url: String,
    pub qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode {
    pub expires_at: i64,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionDisplayBankTransferInstructions {
    pub amount_remaining: Option<i64>,
    pub currency: Option<String>,
    pub financial_addresses: Option<Vec<FundingInstructionsBankTransferFinancialAddress>>,
    pub hosted_instructions_url: Option<String>,
    pub reference: Option<String>,
    #[serde(rename = "type")]
    pub type_: CustomerCashBalanceTransactionFundedBankTransferType,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    pub data: String,
    pub expires_at: Option<i64>,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetails {
    pub expires_at: i64,
    pub hosted_voucher_url: Option<String>,
    pub stores: PaymentIntentNextActionKonbiniDisplayDetailsStores,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetailsStores {
    pub familymart: Option<Box<PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart>>,
    pub lawson: Option<Box<PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson>>,
    pub ministop: Option<Box<PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop>>,
    pub seicomart: Option<Box<PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresFamilymart {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresLawson {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresMinistop {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniDisplayDetailsStoresSeicomart {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionMultibancoDisplayDetails {
    pub entity: Option<String>,
    pub expires_at: Option<i64>,
    pub hosted_voucher_url: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionOxxoDisplayDetails {
    pub expires_after: Option<i64>,
    pub hosted_voucher_url: Option<String>,
    pub number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionPaynowDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: Option<String>,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionPixDisplayQrCode {
    pub data: Option<String>,
    pub expires_at: Option<i64>,
    pub hosted_instructions_url: Option<String>,
    pub image_url_png: Option<String>,
    pub image_url_svg: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionPromptpayDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionRedirectToUrl {
    pub return_url: Option<String>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub qr_code: Box<PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCodeQrCode {
    pub data: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub qr_code: PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCodeQrCode,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionVerifyWithMicrodeposits {
    pub arrival_date: i64,
    pub hosted_verification_url: String,
    pub microdeposit_type: Option<PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentNextActionVerifyWithMicrodepositsMicrodepositType {
    Amounts,
    DescriptorCode,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionWechatPayDisplayQrCode {
    pub data: String,
    pub hosted_instructions_url: String,
    pub image_data_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionWechatPayRedirectToAndroidApp {
    pub app_id: String,
    pub nonce_str: String,
    pub package: String,
    pub partner_id: String,
    pub prepay_id: String,
    pub sign: String,
    pub timestamp: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionWechatPayRedirectToIosApp {
    pub native_url: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentDetails {
    pub customer_reference: Option<String>,
    pub order_reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptions {
    pub acss_debit: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebit>>,
    pub affirm: Option<Box<PaymentIntentPaymentMethodOptionsAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentIntentPaymentMethodOptionsAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentIntentPaymentMethodOptionsAlipay>>,
    pub alma: Option<Box<PaymentIntentPaymentMethodOptionsAlma>>,
    pub amazon_pay: Option<Box<PaymentIntentPaymentMethodOptionsAmazonPay>>,
    pub au_becs_debit: Option<Box<PaymentIntentPaymentMethodOptionsAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentIntentPaymentMethodOptionsBacsDebit>>,
    pub bancontact: Option<Box<PaymentIntentPaymentMethodOptionsBancontact>>,
    pub billie: Option<Box<PaymentIntentPaymentMethodOptionsBillie>>,
    pub bizum: Option<Box<PaymentIntentPaymentMethodOptionsBizum>>,
    pub blik: Option<Box<PaymentIntentPaymentMethodOptionsBlik>>,
    pub boleto: Option<Box<PaymentIntentPaymentMethodOptionsBoleto>>,
    pub card: Option<Box<PaymentIntentPaymentMethodOptionsCard>>,
    pub card_present: Option<Box<PaymentIntentPaymentMethodOptionsCardPresent>>,
    pub cashapp: Option<Box<PaymentIntentPaymentMethodOptionsCashapp>>,
    pub crypto: Option<Box<PaymentIntentPaymentMethodOptionsCrypto>>,
    pub customer_balance: Option<Box<PaymentIntentPaymentMethodOptionsCustomerBalance>>,
    pub eps: Option<Box<PaymentIntentPaymentMethodOptionsEps>>,
    pub fpx: Option<Box<PaymentIntentPaymentMethodOptionsFpx>>,
    pub giropay: Option<Box<PaymentIntentPaymentMethodOptionsGiropay>>,
    pub grabpay: Option<Box<PaymentIntentPaymentMethodOptionsGrabpay>>,
    pub ideal: Option<Box<PaymentIntentPaymentMethodOptionsIdeal>>,
    pub interac_present: Option<Box<PaymentIntentPaymentMethodOptionsInteracPresent>>,
    pub kakao_pay: Option<Box<PaymentIntentPaymentMethodOptionsKakaoPay>>,
    pub klarna: Option<Box<PaymentIntentPaymentMethodOptionsKlarna>>,
    pub konbini: Option<Box<PaymentIntentPaymentMethodOptionsKonbini>>,
    pub kr_card: Option<Box<PaymentIntentPaymentMethodOptionsKrCard>>,
    pub link: Option<Box<PaymentIntentPaymentMethodOptionsLink>>,
    pub mb_way: Option<Box<PaymentIntentPaymentMethodOptionsMbWay>>,
    pub mobilepay: Option<Box<PaymentIntentPaymentMethodOptionsMobilepay>>,
    pub multibanco: Option<Box<PaymentIntentPaymentMethodOptionsMultibanco>>,
    pub naver_pay: Option<Box<PaymentIntentPaymentMethodOptionsNaverPay>>,
    pub nz_bank_account: Option<Box<PaymentIntentPaymentMethodOptionsNzBankAccount>>,
    pub oxxo: Option<Box<PaymentIntentPaymentMethodOptionsOxxo>>,
    pub p24: Option<Box<PaymentIntentPaymentMethodOptionsP24>>,
    pub pay_by_bank: Option<Box<PaymentIntentPaymentMethodOptionsPayByBank>>,
    pub payco: Option<Box<PaymentIntentPaymentMethodOptionsPayco>>,
    pub paynow: Option<Box<PaymentIntentPaymentMethodOptionsPaynow>>,
    pub paypal: Option<Box<PaymentIntentPaymentMethodOptionsPaypal>>,
    pub payto: Option<Box<PaymentIntentPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<PaymentIntentPaymentMethodOptionsPix>>,
    pub promptpay: Option<Box<PaymentIntentPaymentMethodOptionsPromptpay>>,
    pub revolut_pay: Option<Box<PaymentIntentPaymentMethodOptionsRevolutPay>>,
    pub samsung_pay: Option<Box<PaymentIntentPaymentMethodOptionsSamsungPay>>,
    pub satispay: Option<Box<PaymentIntentPaymentMethodOptionsSatispay>>,
    pub scalapay: Option<Box<PaymentIntentPaymentMethodOptionsScalapay>>,
    pub sepa_debit: Option<Box<PaymentIntentPaymentMethodOptionsSepaDebit>>,
    pub sofort: Option<Box<PaymentIntentPaymentMethodOptionsSofort>>,
    pub swish: Option<Box<PaymentIntentPaymentMethodOptionsSwish>>,
    pub twint: Option<Box<PaymentIntentPaymentMethodOptionsTwint>>,
    pub upi: Option<Box<PaymentIntentPaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccount>>,
    pub wechat_pay: Option<Box<PaymentIntentPaymentMethodOptionsWechatPay>>,
    pub zip: Option<Box<PaymentIntentPaymentMethodOptionsZip>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod {
    AutomaticDelayed,
    Manual,
    ManualPreferred,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebitInstallments {
    pub enabled: bool,
    pub plan: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlan {
    pub count: Option<i64>,
    pub interval: Option<PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlanInterval>,
    #[serde(rename = "type")]
    pub type_: ChargePaymentMethodDetailsCardInstallmentsPlanType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlanInterval {
    Month,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
    pub custom_mandate_url: Option<String>,
    pub interval_description: Option<String>,
    pub payment_schedule:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
    pub transaction_type:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    pub amount: Option<i64>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType {
    Fixed,
    Maximum,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule {
    Adhoc,
    Annual,
    Combined,
    Daily,
    Fortnightly,
    Interval,
    Monthly,
    Quarterly,
    SemiAnnual,
    Sporadic,
    Weekly,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    Business,
    Personal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebitRouting {
    pub requested_priority:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitRoutingRequestedPriority>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsAcssDebitRoutingRequestedPriority {
    Domestic,
    International,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAffirm {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAffirmMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAfterpayClearpay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAlipay {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAlma {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAmazonPay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBacsDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBancontact {
    pub preferred_language: Option<ChargePaymentMethodDetailsBancontactPreferredLanguage>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBillie {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBizum {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBlik {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBoleto {
    pub expires_after_days: Option<i64>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCard {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsCardInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    pub request_extended_authorization:
        Option<PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization>,
    pub request_incremental_authorization:
        Option<PaymentIntentPaymentMethodOptionsCardRequestIncrementalAuthorization>,
    pub request_multicapture: Option<PaymentIntentPaymentMethodOptionsCardRequestMulticapture>,
    pub request_overcapture: Option<PaymentIntentPaymentMethodOptionsCardRequestOvercapture>,
    pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
    pub require_cvc_recollection: Option<bool>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub statement_descriptor_suffix_kana: Option<String>,
    pub statement_descriptor_suffix_kanji: Option<String>,
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardInstallments {
    pub available_plans:
        Option<Vec<PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan>>,
    pub enabled: bool,
    pub plan: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardInstallmentsAvailablePlan {
    pub count: Option<i64>,
    pub interval: Option<PaymentIntentPaymentMethodOptionsAcssDebitInstallmentsPlanInterval>,
    #[serde(rename = "type")]
    pub type_: ChargePaymentMethodDetailsCardInstallmentsPlanType,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub interval: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval>,
    pub interval_count: Option<i64>,
    pub reference: Option<String>,
    pub start_date: Option<i64>,
    pub supported_types:
        Option<Vec<PaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType>>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval {
    Day,
    Month,
    Sporadic,
    Week,
    Year,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardMandateOptionsSupportedType {
    India,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardNetwork {
    Amex,
    CartesBancaires,
    Diners,
    Discover,
    EftposAu,
    Girocard,
    Interac,
    Jcb,
    Link,
    Mastercard,
    Unionpay,
    #[serde(rename = "unknown")]
    UnknownValue,
    Visa,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardPresent {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub request_extended_authorization: Option<bool>,
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub require_cvc_recollection: Option<bool>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardRequestExtendedAuthorization {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardRequestIncrementalAuthorization {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardRequestMulticapture {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCardRequestOvercapture {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCashapp {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCrypto {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<Box<CheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type: Option<PaymentIntentPaymentMethodOptionsCustomerBalanceFundingType>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsCustomerBalanceFundingType {
    BankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsEps {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsFpx {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsGiropay {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsGrabpay {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsIdeal {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsInteracPresent {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKakaoPay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKlarna {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKonbini {
    pub confirmation_number: Option<String>,
    pub expires_after_days: Option<i64>,
    pub expires_at: Option<i64>,
    pub product_description: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKrCard {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsLink {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMbWay {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMobilepay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMultibanco {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsNaverPay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsOxxo {
    pub expires_after_days: Option<i64>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsP24 {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayByBank {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayco {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPaynow {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPaypal {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPix {
    pub amount_includes_iof: Option<PaymentIntentPaymentMethodOptionsPixAmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
    pub expires_at: Option<i64>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsPixMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsPixAmountIncludesIof {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPixMandateOptions {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<PaymentIntentPaymentMethodOptionsPixAmountIncludesIof>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub currency: Option<String>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule {
    Adhoc,
    Annual,
    Daily,
    Fortnightly,
    Halfyearly,
    Monthly,
    Quarterly,
    SemiAnnual,
    Weekly,
    Yearly,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPromptpay {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsRevolutPay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSamsungPay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSatispay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsScalapay {
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSepaDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSofort {
    pub preferred_language: Option<ChargePaymentMethodDetailsSofortPreferredLanguage>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsTwint {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUpi {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections:
        Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions>>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub target_date: Option<String>,
    pub transaction_purpose:
        Option<PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    pub filters:
        Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
    pub return_url: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
    pub account_subcategories: Option<Vec<PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory
{
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    pub collection_method:
        Option<PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod>,
    pub amount: Option<i64>,
    pub amount_type: Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod {
    Paper,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsUsBankAccountTransactionPurpose {
    Goods,
    Other,
    Services,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsWechatPay {
    pub app_id: Option<String>,
    pub client: Option<PaymentIntentPaymentMethodOptionsWechatPayClient>,
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsWechatPayClient {
    Android,
    Ios,
    Web,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsZip {
    pub setup_future_usage: Option<CheckoutSessionPaymentMethodOptionsAcssDebitSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentPaymentMethodOptionsAcssDebitCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsAffirmMandateOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentIntentPaymentMethodOptionsAcssDebitRouting>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentProcessing {
    pub card: Option<Box<PaymentIntentProcessingCard>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentProcessingCard {
    pub customer_notification: Option<Box<PaymentIntentProcessingCardCustomerNotification>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentProcessingCardCustomerNotification {
    pub approval_requested: Option<bool>,
    pub completes_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentSetupFutureUsage {
    OffSession,
    OnSession,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentStatus {
    Canceled,
    Processing,
    RequiresAction,
    RequiresCapture,
    RequiresConfirmation,
    RequiresPaymentMethod,
    Succeeded,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentTransferData {
    pub amount: Option<i64>,
    pub description: Option<String>,
    pub destination: Expandable,
    pub metadata: Option<BTreeMap<String, String>>,
    pub payment_data: Option<Box<PaymentIntentTransferDataPaymentData>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentTransferDataPaymentData {
    pub description: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
pub struct PaymentMethod {
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    pub allow_redisplay: Option<CardAllowRedisplay>,
    pub alma: Option<Box<PaymentMethodAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodAmazonPay>>,
    pub au_becs_debit: Option<Box<PaymentMethodAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodBacsDebit>>,
    pub bancontact: Option<Box<PaymentMethodBancontact>>,
    pub billie: Option<Box<PaymentMethodBillie>>,
    pub billing_details: Box<ChargeBillingDetails>,
    pub bizum: Option<Box<PaymentMethodBizum>>,
    pub blik: Option<Box<PaymentMethodBlik>>,
    pub boleto: Option<Box<PaymentMethodBoleto>>,
    pub card: Option<Box<PaymentMethodCard>>,
    pub card_present: Option<Box<PaymentMethodCardPresent>>,
    pub cashapp: Option<Box<PaymentMethodCashapp>>,
    pub created: i64,
    pub crypto: Option<Box<PaymentMethodCrypto>>,
    pub custom: Option<Box<PaymentMethodCustom>>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub customer_balance: Option<Box<PaymentMethodCustomerBalance>>,
    pub eps: Option<Box<PaymentMethodEps>>,
    pub fpx: Option<Box<PaymentMethodFpx>>,
    pub giropay: Option<Box<PaymentMethodGiropay>>,
    pub grabpay: Option<Box<PaymentMethodGrabpay>>,
    pub id: String,
    pub ideal: Option<Box<PaymentMethodIdeal>>,
    pub interac_present: Option<Box<PaymentMethodInteracPresent>>,
    pub kakao_pay: Option<Box<PaymentMethodKakaoPay>>,
    pub klarna: Option<Box<PaymentMethodKlarna>>,
    pub konbini: Option<Box<PaymentMethodKonbini>>,
    pub kr_card: Option<Box<PaymentMethodKrCard>>,
    pub link: Option<Box<PaymentMethodLink>>,
    pub livemode: bool,
    pub mb_way: Option<Box<PaymentMethodMbWay>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub mobilepay: Option<Box<PaymentMethodMobilepay>>,
    pub multibanco: Option<Box<PaymentMethodMultibanco>>,
    pub naver_pay: Option<Box<PaymentMethodNaverPay>>,
    pub nz_bank_account: Option<Box<PaymentMethodNzBankAccount>>,
    pub oxxo: Option<Box<PaymentMethodOxxo>>,
    pub p24: Option<Box<PaymentMethodP24>>,
    pub pay_by_bank: Option<Box<PaymentMethodPayByBank>>,
    pub payco: Option<Box<PaymentMethodPayco>>,
    pub paynow: Option<Box<PaymentMethodPaynow>>,
    pub paypal: Option<Box<PaymentMethodPaypal>>,
    pub payto: Option<Box<PaymentMethodPayto>>,
    pub pix: Option<Box<PaymentMethodPix>>,
    pub promptpay: Option<Box<PaymentMethodPromptpay>>,
    pub radar_options: Option<Box<ChargeRadarOptions>>,
    pub revolut_pay: Option<Box<PaymentMethodRevolutPay>>,
    pub samsung_pay: Option<Box<PaymentMethodSamsungPay>>,
    pub satispay: Option<Box<PaymentMethodSatispay>>,
    pub scalapay: Option<Box<PaymentMethodScalapay>>,
    pub sepa_debit: Option<Box<PaymentMethodSepaDebit>>,
    pub sofort: Option<Box<PaymentMethodSofort>>,
    pub sunbit: Option<Box<PaymentMethodSunbit>>,
    pub swish: Option<Box<PaymentMethodSwish>>,
    pub twint: Option<Box<PaymentMethodTwint>>,
    #[serde(rename = "type")]
    pub type_: PaymentMethodType,
    pub upi: Option<Box<PaymentMethodUpi>>,
    pub us_bank_account: Option<Box<PaymentMethodUsBankAccount>>,
    pub wechat_pay: Option<Box<PaymentMethodWechatPay>>,
    pub zip: Option<Box<PaymentMethodZip>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodAcssDebit {
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub institution_number: Option<String>,
    pub last4: Option<String>,
    pub transit_number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodAffirm {}

#[derive(Deserialize)]
pub struct PaymentMethodAfterpayClearpay {}

#[derive(Deserialize)]
pub struct PaymentMethodAlipay {}

#[derive(Deserialize)]
pub struct PaymentMethodAlma {}

#[derive(Deserialize)]
pub struct PaymentMethodAmazonPay {}

#[derive(Deserialize)]
pub struct PaymentMethodAuBecsDebit {
    pub bsb_number: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodBacsDebit {
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub sort_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodBancontact {}

#[derive(Deserialize)]
pub struct PaymentMethodBillie {}

#[derive(Deserialize)]
pub struct PaymentMethodBizum {}

#[derive(Deserialize)]
pub struct PaymentMethodBlik {}

#[derive(Deserialize)]
pub struct PaymentMethodBoleto {
    pub tax_id: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodCard {
    pub brand: String,
    pub checks: Option<Box<PaymentMethodCardChecks>>,
    pub country: Option<String>,
    pub display_brand: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: String,
    pub generated_from: Option<Box<PaymentMethodCardGeneratedFrom>>,
    pub last4: String,
    pub networks: Option<Box<PaymentMethodCardNetworks>>,
    pub regulated_status: Option<PaymentMethodCardRegulatedStatus>,
    pub three_d_secure_usage: Option<Box<PaymentMethodCardThreeDSecureUsage>>,
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardChecks {
    pub address_line1_check: Option<String>,
    pub address_postal_code_check: Option<String>,
    pub cvc_check: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardGeneratedFrom {
    pub charge: Option<String>,
    pub payment_method_details: Option<Box<PaymentMethodCardGeneratedFromPaymentMethodDetails>>,
    pub setup_attempt: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardGeneratedFromPaymentMethodDetails {
    pub card_present: Option<Box<PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardGeneratedFromPaymentMethodDetailsCardPresent {
    pub amount_authorized: Option<i64>,
    pub brand: Option<String>,
    pub brand_product: Option<String>,
    pub capture_before: Option<i64>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub emv_auth_data: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub generated_card: Option<String>,
    pub incremental_authorization_supported: bool,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub location: Option<String>,
    pub network: Option<String>,
    pub network_transaction_id: Option<String>,
    pub offline: Option<Box<PaymentMethodCardPresentOffline>>,
    pub overcapture_supported: bool,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<ChargePaymentMethodDetailsCardPresentReceipt>>,
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardNetworks {
    pub available: Vec<String>,
    pub preferred: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardPresent {
    pub brand: Option<String>,
    pub brand_product: Option<String>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<PaymentMethodCardNetworks>>,
    pub offline: Option<Box<PaymentMethodCardPresentOffline>>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
    pub wallet: Option<Box<PaymentMethodCardPresentWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardPresentOffline {
    pub stored_at: Option<i64>,
    #[serde(rename = "type")]
    pub type_: Option<PaymentMethodCardPresentOfflineType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodCardPresentOfflineType {
    Deferred,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodCardPresentReadMethod {
    ContactEmv,
    ContactlessEmv,
    ContactlessMagstripeMode,
    MagneticStripeFallback,
    MagneticStripeTrack2,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardPresentWallet {
    #[serde(rename = "type")]
    pub type_: PaymentMethodCardPresentWalletType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodCardPresentWalletType {
    ApplePay,
    GooglePay,
    SamsungPay,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodCardRegulatedStatus {
    Regulated,
    Unregulated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardThreeDSecureUsage {
    pub supported: bool,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWallet {
    pub amex_express_checkout: Option<Box<PaymentMethodCardWalletAmexExpressCheckout>>,
    pub apple_pay: Option<Box<PaymentMethodCardWalletApplePay>>,
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<Box<PaymentMethodCardWalletGooglePay>>,
    pub link: Option<Box<MandatePaymentMethodDetailsLink>>,
    pub masterpass: Option<Box<PaymentMethodCardWalletMasterpass>>,
    pub samsung_pay: Option<Box<PaymentMethodSamsungPay>>,
    #[serde(rename = "type")]
    pub type_: PaymentMethodCardWalletType,
    pub visa_checkout: Option<Box<PaymentMethodCardWalletVisaCheckout>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletAmexExpressCheckout {}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletApplePay {}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletGooglePay {}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletMasterpass {
    pub billing_address: Option<Box<PaymentMethodCardWalletMasterpassBillingAddress>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<PaymentMethodCardWalletMasterpassShippingAddress>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletMasterpassBillingAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletMasterpassShippingAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodCardWalletType {
    AmexExpressCheckout,
    ApplePay,
    GooglePay,
    Link,
    Masterpass,
    SamsungPay,
    VisaCheckout,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletVisaCheckout {
    pub billing_address: Option<Box<PaymentMethodCardWalletMasterpassBillingAddress>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<PaymentMethodCardWalletMasterpassShippingAddress>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCrypto {}

#[derive(Deserialize)]
pub struct PaymentMethodCustom {
    pub display_name: Option<String>,
    pub logo: Option<Box<PaymentMethodCustomLogo>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodCustomLogo {
    pub content_type: Option<String>,
    pub url: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodCustomerBalance {}

#[derive(Deserialize)]
pub struct PaymentMethodEps {
    pub bank: Option<PaymentMethodEpsBank>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodEpsBank {
    ArzteUndApothekerBank,
    AustrianAnadiBankAg,
    BankAustria,
    BankhausCarlSpangler,
    BankhausSchelhammerUndSchatteraAg,
    BawagPskAg,
    BksBankAg,
    BrullKallmusBankAg,
    BtvVierLanderBank,
    CapitalBankGraweGruppeAg,
    DeutscheBankAg,
    Dolomitenbank,
    EasybankAg,
    ErsteBankUndSparkassen,
    HypoAlpeadriabankInternationalAg,
    HypoBankBurgenlandAktiengesellschaft,
    HypoNoeLbFurNiederosterreichUWien,
    HypoOberosterreichSalzburgSteiermark,
    HypoTirolBankAg,
    HypoVorarlbergBankAg,
    MarchfelderBank,
    OberbankAg,
    RaiffeisenBankengruppeOsterreich,
    SchoellerbankAg,
    SpardaBankWien,
    VolksbankGruppe,
    VolkskreditbankAg,
    VrBankBraunau,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodFpx {
    pub bank: PaymentMethodFpxBank,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodFpxBank {
    AffinBank,
    Agrobank,
    AllianceBank,
    Ambank,
    BankIslam,
    BankMuamalat,
    BankOfChina,
    BankRakyat,
    Bsn,
    Cimb,
    DeutscheBank,
    HongLeongBank,
    Hsbc,
    Kfh,
    Maybank2e,
    Maybank2u,
    Ocbc,
    PbEnterprise,
    PublicBank,
    Rhb,
    StandardChartered,
    Uob,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodGiropay {}

#[derive(Deserialize)]
pub struct PaymentMethodGrabpay {}

#[derive(Deserialize)]
pub struct PaymentMethodIdeal {
    pub bank: Option<PaymentMethodIdealBank>,
    pub bic: Option<PaymentMethodIdealBic>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodIdealBank {
    AbnAmro,
    Adyen,
    AsnBank,
    Bunq,
    Buut,
    Finom,
    Handelsbanken,
    Ing,
    Knab,
    Mollie,
    Moneyou,
    N26,
    Nn,
    Rabobank,
    Regiobank,
    Revolut,
    SnsBank,
    TriodosBank,
    VanLanschot,
    Yoursafe,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodIdealBic {
    #[serde(rename = "ABNANL2A")]
    Abnanl2a,
    #[serde(rename = "ADYBNL2A")]
    Adybnl2a,
    #[serde(rename = "ASNBNL21")]
    Asnbnl21,
    #[serde(rename = "BITSNL2A")]
    Bitsnl2a,
    #[serde(rename = "BUNQNL2A")]
    Bunqnl2a,
    #[serde(rename = "BUUTNL2A")]
    Buutnl2a,
    #[serde(rename = "FNOMNL22")]
    Fnomnl22,
    #[serde(rename = "FVLBNL22")]
    Fvlbnl22,
    #[serde(rename = "HANDNL2A")]
    Handnl2a,
    #[serde(rename = "INGBNL2A")]
    Ingbnl2a,
    #[serde(rename = "KNABNL2H")]
    Knabnl2h,
    #[serde(rename = "MLLENL2A")]
    Mllenl2a,
    #[serde(rename = "MOYONL21")]
    Moyonl21,
    #[serde(rename = "NNBANL2G")]
    Nnbanl2g,
    #[serde(rename = "NTSBDEB1")]
    Ntsbdeb1,
    #[serde(rename = "RABONL2U")]
    Rabonl2u,
    #[serde(rename = "RBRBNL21")]
    Rbrbnl21,
    #[serde(rename = "REVOIE23")]
    Revoie23,
    #[serde(rename = "REVOLT21")]
    Revolt21,
    #[serde(rename = "SNSBNL2A")]
    Snsbnl2a,
    #[serde(rename = "TRIONL2U")]
    Trionl2u,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodInteracPresent {
    pub brand: Option<String>,
    pub cardholder_name: Option<String>,
    pub country: Option<String>,
    pub description: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub issuer: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<PaymentMethodCardNetworks>>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<PaymentMethodCardPresentReadMethod>,
}

#[derive(Deserialize)]
pub struct PaymentMethodKakaoPay {}

#[derive(Deserialize)]
pub struct PaymentMethodKlarna {
    pub dob: Option<Box<PersonDob>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodKonbini {}

#[derive(Deserialize)]
pub struct PaymentMethodKrCard {
    pub brand: Option<PaymentMethodKrCardBrand>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodKrCardBrand {
    Bc,
    Citi,
    Hana,
    Hyundai,
    Jeju,
    Jeonbuk,
    Kakaobank,
    Kbank,
    Kdbbank,
    Kookmin,
    Kwangju,
    Lotte,
    Mg,
    Nh,
    Post,
    Samsung,
    Savingsbank,
    Shinhan,
    Shinhyup,
    Suhyup,
    Tossbank,
    Woori,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodLink {
    pub email: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodMbWay {}

#[derive(Deserialize)]
pub struct PaymentMethodMobilepay {}

#[derive(Deserialize)]
pub struct PaymentMethodMultibanco {}

#[derive(Deserialize)]
pub struct PaymentMethodNaverPay {
    pub buyer_id: Option<String>,
    pub funding: PaymentMethodNaverPayFunding,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodNaverPayFunding {
    Card,
    Points,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodNzBankAccount {
    pub account_holder_name: Option<String>,
    pub bank_code: String,
    pub bank_name: String,
    pub branch_code: String,
    pub last4: String,
    pub suffix: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodOxxo {}

#[derive(Deserialize)]
pub struct PaymentMethodP24 {
    pub bank: Option<PaymentMethodP24Bank>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodP24Bank {
    AliorBank,
    BankMillennium,
    BankNowyBfgSa,
    BankPekaoSa,
    BankiSpbdzielcze,
    Blik,
    BnpParibas,
    Boz,
    CitiHandlowy,
    CreditAgricole,
    Envelobank,
    EtransferPocztowy24,
    GetinBank,
    Ideabank,
    Ing,
    Inteligo,
    MbankMtransfer,
    NestPrzelew,
    NoblePay,
    PbacZIpko,
    PlusBank,
    SantanderPrzelew24,
    TmobileUsbugiBankowe,
    ToyotaBank,
    Velobank,
    VolkswagenBank,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodPayByBank {}

#[derive(Deserialize)]
pub struct PaymentMethodPayco {}

#[derive(Deserialize)]
pub struct PaymentMethodPaynow {}

#[derive(Deserialize)]
pub struct PaymentMethodPaypal {
    pub country: Option<String>,
    pub payer_email: Option<String>,
    pub payer_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodPayto {
    pub bsb_number: Option<String>,
    pub last4: Option<String>,
    pub pay_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodPix {}

#[derive(Deserialize)]
pub struct PaymentMethodPromptpay {}

#[derive(Deserialize)]
pub struct PaymentMethodRevolutPay {}

#[derive(Deserialize)]
pub struct PaymentMethodSamsungPay {}

#[derive(Deserialize)]
pub struct PaymentMethodSatispay {}

#[derive(Deserialize)]
pub struct PaymentMethodScalapay {}

#[derive(Deserialize)]
pub struct PaymentMethodSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub generated_from: Option<Box<PaymentMethodSepaDebitGeneratedFrom>>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodSepaDebitGeneratedFrom {
    pub charge: Option<Expandable>,
    pub setup_attempt: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct PaymentMethodSofort {
    pub country: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodSunbit {}

#[derive(Deserialize)]
pub struct PaymentMethodSwish {}

#[derive(Deserialize)]
pub struct PaymentMethodTwint {}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodType {
    AcssDebit,
    Affirm,
    AfterpayClearpay,
    Alipay,
    Alma,
    AmazonPay,
    AuBecsDebit,
    BacsDebit,
    Bancontact,
    Billie,
    Bizum,
    Blik,
    Boleto,
    Card,
    CardPresent,
    Cashapp,
    Crypto,
    Custom,
    CustomerBalance,
    Eps,
    Fpx,
    Giropay,
    Grabpay,
    Ideal,
    InteracPresent,
    KakaoPay,
    Klarna,
    Konbini,
    KrCard,
    Link,
    MbWay,
    Mobilepay,
    Multibanco,
    NaverPay,
    NzBankAccount,
    Oxxo,
    P24,
    PayByBank,
    Payco,
    Paynow,
    Paypal,
    Payto,
    Pix,
    Promptpay,
    RevolutPay,
    SamsungPay,
    Satispay,
    Scalapay,
    SepaDebit,
    Sofort,
    Sunbit,
    Swish,
    Twint,
    Upi,
    UsBankAccount,
    WechatPay,
    Zip,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodUpi {
    pub vpa: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodUsBankAccount {
    pub account_holder_type: Option<PaymentMethodUsBankAccountAccountHolderType>,
    pub account_type: Option<PaymentMethodUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub financial_connections_account: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<PaymentMethodUsBankAccountNetworks>>,
    pub routing_number: Option<String>,
    pub status_details: Option<Box<PaymentMethodUsBankAccountStatusDetails>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountAccountHolderType {
    Company,
    Individual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountAccountType {
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodUsBankAccountNetworks {
    pub preferred: Option<String>,
    pub supported: Vec<PaymentMethodUsBankAccountNetworksSupported>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountNetworksSupported {
    Ach,
    UsDomesticWire,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodUsBankAccountStatusDetails {
    pub blocked: Option<Box<PaymentMethodUsBankAccountStatusDetailsBlocked>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodUsBankAccountStatusDetailsBlocked {
    pub network_code: Option<PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode>,
    pub reason: Option<PaymentMethodUsBankAccountStatusDetailsBlockedReason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountStatusDetailsBlockedNetworkCode {
    #[serde(rename = "R02")]
    R02,
    #[serde(rename = "R03")]
    R03,
    #[serde(rename = "R04")]
    R04,
    #[serde(rename = "R05")]
    R05,
    #[serde(rename = "R07")]
    R07,
    #[serde(rename = "R08")]
    R08,
    #[serde(rename = "R10")]
    R10,
    #[serde(rename = "R11")]
    R11,
    #[serde(rename = "R16")]
    R16,
    #[serde(rename = "R20")]
    R20,
    #[serde(rename = "R29")]
    R29,
    #[serde(rename = "R31")]
    R31,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountStatusDetailsBlockedReason {
    BankAccountClosed,
    BankAccountFrozen,
    BankAccountInvalidDetails,
    BankAccountRestricted,
    BankAccountUnusable,
    DebitNotAuthorized,
    TokenizedAccountNumberDeactivated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodWechatPay {}

#[derive(Deserialize)]
pub struct PaymentMethodZip {}

#[derive(Deserialize)]
pub struct PersonDob {
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub year: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanInterval {
    Day,
    Month,
    Week,
    Year,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PlanTier {
    pub flat_amount: Option<i64>,
    pub flat_amount_decimal: Option<String>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
    pub up_to: Option<i64>,
}

#[derive(Deserialize)]
pub struct Price {
    pub active: bool,
    pub billing_scheme: PriceBillingScheme,
    pub created: i64,
    pub currency: String,
    pub currency_options: Option<BTreeMap<String, PriceCurrencyOption>>,
    pub custom_unit_amount: Option<Box<PriceCustomUnitAmount>>,
    pub id: String,
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub nickname: Option<String>,
    pub product: Expandable,
    pub recurring: Option<Box<PriceRecurring>>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<PlanTier>>,
    pub tiers_mode: Option<PriceTiersMode>,
    pub transform_quantity: Option<Box<PriceTransformQuantity>>,
    #[serde(rename = "type")]
    pub type_: PriceType,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceBillingScheme {
    PerUnit,
    Tiered,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PriceCurrencyOption {
    pub custom_unit_amount: Option<Box<PriceCustomUnitAmount>>,
    pub tax_behavior: Option<PriceTaxBehavior>,
    pub tiers: Option<Vec<PlanTier>>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
pub struct PriceCustomUnitAmount {
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
    pub preset: Option<i64>,
}

#[derive(Deserialize)]
pub struct PriceRecurring {
    pub interval: PlanInterval,
    pub interval_count: i64,
    pub meter: Option<String>,
    pub usage_type: PriceRecurringUsageType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceRecurringUsageType {
    Licensed,
    Metered,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceTaxBehavior {
    Exclusive,
    Inclusive,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceTiersMode {
    Graduated,
    Volume,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PriceTransformQuantity {
    pub divide_by: i64,
    pub round: PriceTransformQuantityRound,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceTransformQuantityRound {
    Down,
    Up,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PriceType {
    OneTime,
    Recurring,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Refund {
    pub amount: i64,
    pub balance_transaction: Option<Expandable>,
    pub charge: Option<Expandable>,
    pub created: i64,
    pub currency: String,
    pub description: Option<String>,
    pub destination_details: Option<Box<RefundDestinationDetails>>,
    pub failure_balance_transaction: Option<Expandable>,
    pub failure_reason: Option<String>,
    pub id: String,
    pub instructions_email: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_action: Option<Box<RefundNextAction>>,
    pub payment_intent: Option<Expandable>,
    pub pending_reason: Option<RefundPendingReason>,
    pub presentment_details: Option<Box<ChargePresentmentDetails>>,
    pub reason: Option<RefundReason>,
    pub receipt_number: Option<String>,
    pub source_transfer_reversal: Option<Expandable>,
    pub status: Option<String>,
    pub transfer_reversal: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetails {
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentMethodAlipay>>,
    pub alma: Option<Box<PaymentMethodAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodAmazonPay>>,
    pub au_bank_transfer: Option<Box<RefundDestinationDetailsAuBankTransfer>>,
    pub blik: Option<Box<RefundDestinationDetailsBlik>>,
    pub br_bank_transfer: Option<Box<RefundDestinationDetailsBrBankTransfer>>,
    pub card: Option<Box<RefundDestinationDetailsCard>>,
    pub cashapp: Option<Box<MandatePaymentMethodDetailsCashapp>>,
    pub crypto: Option<Box<RefundDestinationDetailsCrypto>>,
    pub customer_cash_balance: Option<Box<RefundDestinationDetailsCustomerCashBalance>>,
    pub eps: Option<Box<RefundDestinationDetailsEps>>,
    pub eu_bank_transfer: Option<Box<RefundDestinationDetailsEuBankTransfer>>,
    pub gb_bank_transfer: Option<Box<RefundDestinationDetailsGbBankTransfer>>,
    pub giropay: Option<Box<PaymentMethodGiropay>>,
    pub grabpay: Option<Box<PaymentMethodGrabpay>>,
    pub jp_bank_transfer: Option<Box<RefundDestinationDetailsJpBankTransfer>>,
    pub klarna: Option<Box<MandatePaymentMethodDetailsKlarna>>,
    pub mb_way: Option<Box<RefundDestinationDetailsMbWay>>,
    pub multibanco: Option<Box<RefundDestinationDetailsMultibanco>>,
    pub mx_bank_transfer: Option<Box<RefundDestinationDetailsMxBankTransfer>>,
    pub nz_bank_transfer: Option<Box<RefundDestinationDetailsNzBankTransfer>>,
    pub p24: Option<Box<RefundDestinationDetailsP24>>,
    pub paynow: Option<Box<PaymentMethodPaynow>>,
    pub paypal: Option<Box<RefundDestinationDetailsPaypal>>,
    pub pix: Option<Box<PaymentMethodPix>>,
    pub revolut: Option<Box<RefundDestinationDetailsRevolut>>,
    pub scalapay: Option<Box<PaymentMethodScalapay>>,
    pub sofort: Option<Box<RefundDestinationDetailsSofort>>,
    pub swish: Option<Box<RefundDestinationDetailsSwish>>,
    pub th_bank_transfer: Option<Box<RefundDestinationDetailsThBankTransfer>>,
    pub twint: Option<Box<PaymentMethodTwint>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub us_bank_transfer: Option<Box<RefundDestinationDetailsUsBankTransfer>>,
    pub wechat_pay: Option<Box<PaymentMethodWechatPay>>,
    pub zip: Option<Box<PaymentMethodZip>>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsAuBankTransfer {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsBlik {
    pub network_decline_code: Option<String>,
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsBrBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsCard {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
    pub reference_type: Option<String>,
    #[serde(rename = "type")]
    pub type_: RefundDestinationDetailsCardType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundDestinationDetailsCardType {
    Pending,
    Refund,
    Reversal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsCrypto {
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsCustomerCashBalance {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsEps {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsEuBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsGbBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsJpBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsMbWay {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsMultibanco {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsMxBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsNzBankTransfer {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsP24 {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsPaypal {
    pub network_decline_code: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsRevolut {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsSofort {}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsSwish {
    pub network_decline_code: Option<String>,
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsThBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsUsBankTransfer {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundNextAction {
    pub display_details: Option<Box<RefundNextActionDisplayDetails>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct RefundNextActionDisplayDetails {
    pub email_sent: RefundNextActionDisplayDetailsEmailSent,
    pub expires_at: i64,
}

#[derive(Deserialize)]
pub struct RefundNextActionDisplayDetailsEmailSent {
    pub email_sent_at: i64,
    pub email_sent_to: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundPendingReason {
    ChargePending,
    InsufficientFunds,
    Processing,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RefundReason {
    Duplicate,
    ExpiredUncapturedCharge,
    Fraudulent,
    RequestedByCustomer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupAttemptPaymentMethodDetailsSepaDebit {}

#[derive(Deserialize)]
pub struct SetupIntent {
    pub application: Option<Expandable>,
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<Box<SetupIntentAutomaticPaymentMethods>>,
    pub cancellation_reason: Option<SetupIntentCancellationReason>,
    pub client_secret: Option<String>,
    pub created: i64,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<PaymentIntentExcludedPaymentMethodType>>,
    pub flow_directions: Option<Vec<SetupIntentFlowDirection>>,
    pub id: String,
    pub last_setup_error: Option<Box<SetupIntentLastSetupError>>,
    pub latest_attempt: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    pub mandate: Option<Expandable>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_action: Option<Box<SetupIntentNextAction>>,
    pub on_behalf_of: Option<Expandable>,
    pub payment_method: Option<Expandable>,
    pub payment_method_configuration_details:
        Option<Box<CheckoutSessionPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
    pub payment_method_types: Vec<String>,
    pub single_use_mandate: Option<Expandable>,
    pub status: SetupIntentStatus,
    pub usage: String,
}

#[derive(Deserialize)]
pub struct SetupIntentAutomaticPaymentMethods {
    pub allow_redirects: Option<SetupIntentAutomaticPaymentMethodsAllowRedirects>,
    pub enabled: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentAutomaticPaymentMethodsAllowRedirects {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentCancellationReason {
    Abandoned,
    Duplicate,
    RequestedByCustomer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentFlowDirection {
    Inbound,
    Outbound,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentLastSetupError {
    pub advice_code: Option<String>,
    pub charge: Option<String>,
    pub code: Option<String>,
    pub decline_code: Option<String>,
    pub doc_url: Option<String>,
    pub message: Option<String>,
    pub network_advice_code: Option<String>,
    pub network_decline_code: Option<String>,
    pub param: Option<String>,
    pub payment_intent: Option<Box<PaymentIntent>>,
    pub payment_method: Option<Box<PaymentMethod>>,
    pub payment_method_type: Option<String>,
    pub request_log_url: Option<String>,
    pub setup_intent: Option<Box<SetupIntent>>,
    pub source: Option<CustomerSource>,
    #[serde(rename = "type")]
    pub type_: ErrorsErrorErrorType,
}

#[derive(Deserialize)]
pub struct SetupIntentNextAction {
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    pub cashapp_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
    pub redirect_to_url: Option<Box<PaymentIntentNextActionRedirectToUrl>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub upi_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode>>,
    pub use_stripe_sdk: Option<Box<RawValue>>,
    pub verify_with_microdeposits: Option<Box<SetupIntentNextActionVerifyWithMicrodeposits>>,
}

#[derive(Deserialize)]
pub struct SetupIntentNextActionPixDisplayQrCode {
    pub data: String,
    pub expires_at: i64,
    pub hosted_instructions_url: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct SetupIntentNextActionVerifyWithMicrodeposits {
    pub arrival_date: i64,
    pub hosted_verification_url: String,
    pub microdeposit_type: Option<SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentNextActionVerifyWithMicrodepositsMicrodepositType {
    Amounts,
    DescriptorCode,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptions {
    pub acss_debit: Option<Box<SetupIntentPaymentMethodOptionsAcssDebit>>,
    pub amazon_pay: Option<Box<SetupIntentPaymentMethodOptionsAmazonPay>>,
    pub bacs_debit: Option<Box<SetupIntentPaymentMethodOptionsBacsDebit>>,
    pub bizum: Option<Box<SetupIntentPaymentMethodOptionsBizum>>,
    pub card: Option<Box<SetupIntentPaymentMethodOptionsCard>>,
    pub card_present: Option<Box<SetupIntentPaymentMethodOptionsCardPresent>>,
    pub klarna: Option<Box<SetupIntentPaymentMethodOptionsKlarna>>,
    pub link: Option<Box<SetupIntentPaymentMethodOptionsLink>>,
    pub paypal: Option<Box<SetupIntentPaymentMethodOptionsPaypal>>,
    pub payto: Option<Box<SetupIntentPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<SetupIntentPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<SetupIntentPaymentMethodOptionsSepaDebit>>,
    pub upi: Option<Box<SetupIntentPaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<SetupIntentPaymentMethodOptionsUsBankAccount>>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsAcssDebit {
    pub currency: Option<SetupIntentPaymentMethodOptionsAcssDebitCurrency>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAcssDebitMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsAcssDebitCurrency {
    Cad,
    Usd,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsAcssDebitMandateOptions {
    pub custom_mandate_url: Option<String>,
    pub default_for: Option<Vec<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultFor>>,
    pub interval_description: Option<String>,
    pub payment_schedule:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
    pub transaction_type:
        Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType>,
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType {
    Fixed,
    Maximum,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsDefaultFor {
    Invoice,
    Subscription,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    Business,
    Personal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsAmazonPay {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsAmazonPayMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBacsDebit {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBizum {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsCard {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub currency: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub interval: Option<PaymentIntentPaymentMethodOptionsCardMandateOptionsInterval>,
    pub interval_count: Option<i64>,
    pub reference: Option<String>,
    pub start_date: Option<Box<RawValue>>,
    pub supported_types:
        Option<Vec<SetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType>>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsCardMandateOptionsSupportedType {
    India,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsCardPresent {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    pub currency: Option<String>,
    pub preferred_locale: Option<String>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsLink {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPaypal {
    pub billing_agreement_id: Option<String>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsAmazonPayMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPix {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsPixMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPixMandateOptions {
    pub amount: Option<i64>,
    pub amount_includes_iof:
        Option<SetupIntentPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub currency: Option<String>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsSepaDebit {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUpi {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsUpiMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUpiMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections:
        Option<Box<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections>>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnections {
    pub filters:
        Option<Box<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters>>,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
    pub return_url: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
    pub account_subcategories: Option<Vec<SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory {
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    pub collection_method:
        Option<SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod>,
    pub amount: Option<i64>,
    pub amount_type: Option<SetupIntentPaymentMethodOptionsAcssDebitMandateOptionsAmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsUsBankAccountMandateOptionsCollectionMethod {
    Paper,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentStatus {
    Canceled,
    Processing,
    RequiresAction,
    RequiresConfirmation,
    RequiresPaymentMethod,
    Succeeded,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Source {
    pub ach_credit_transfer: Option<Box<SourceAchCreditTransfer>>,
    pub ach_debit: Option<Box<SourceAchDebit>>,
    pub acss_debit: Option<Box<SourceAcssDebit>>,
    pub alipay: Option<Box<SourceAlipay>>,
    pub allow_redisplay: Option<CardAllowRedisplay>,
    pub amount: Option<i64>,
    pub au_becs_debit: Option<Box<PaymentMethodAuBecsDebit>>,
    pub bancontact: Option<Box<SourceBancontact>>,
    pub card: Option<Box<SourceCard>>,
    pub card_present: Option<Box<SourceCardPresent>>,
    pub client_secret: String,
    pub code_verification: Option<Box<SourceCodeVerification>>,
    pub created: i64,
    pub currency: Option<String>,
    pub customer: Option<String>,
    pub eps: Option<Box<SourceEps>>,
    pub flow: String,
    pub giropay: Option<Box<SourceGiropay>>,
    pub id: String,
    pub ideal: Option<Box<SourceIdeal>>,
    pub klarna: Option<Box<SourceKlarna>>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub multibanco: Option<Box<SourceMultibanco>>,
    pub owner: Option<Box<SourceOwner>>,
    pub p24: Option<Box<SourceP24>>,
    pub receiver: Option<Box<SourceReceiver>>,
    pub redirect: Option<Box<SourceRedirect>>,
    pub sepa_debit: Option<Box<SourceSepaDebit>>,
    pub sofort: Option<Box<SourceSofort>>,
    pub source_order: Option<Box<SourceSourceOrder>>,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub three_d_secure: Option<Box<SourceThreeDSecure>>,
    #[serde(rename = "type")]
    pub type_: SourceType,
    pub usage: Option<String>,
    pub wechat: Option<Box<SourceWechat>>,
}

#[derive(Deserialize)]
pub struct SourceAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub fingerprint: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_account_holder_type: Option<String>,
    pub refund_routing_number: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceAchDebit {
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceAcssDebit {
    pub bank_address_city: Option<String>,
    pub bank_address_line_1: Option<String>,
    pub bank_address_line_2: Option<String>,
    pub bank_address_postal_code: Option<String>,
    pub bank_name: Option<String>,
    pub category: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceAlipay {
    pub data_string: Option<String>,
    pub native_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceCard {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceCardPresent {
    pub application_cryptogram: Option<String>,
    pub application_preferred_name: Option<String>,
    pub authorization_code: Option<String>,
    pub authorization_response_code: Option<String>,
    pub brand: Option<String>,
    pub country: Option<String>,
    pub cvm_type: Option<String>,
    pub data_type: Option<String>,
    pub dedicated_file_name: Option<String>,
    pub emv_auth_data: Option<String>,
    pub evidence_customer_signature: Option<String>,
    pub evidence_transaction_certificate: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub pos_device_id: Option<String>,
    pub pos_entry_mode: Option<String>,
    pub read_method: Option<String>,
    pub reader: Option<String>,
    pub terminal_verification_results: Option<String>,
    pub transaction_status_information: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceCodeVerification {
    pub attempts_remaining: i64,
    pub status: String,
}

#[derive(Deserialize)]
pub struct SourceEps {
    pub reference: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceIdeal {
    pub bank: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceKlarna {
    pub background_image_url: Option<String>,
    pub client_token: Option<String>,
    pub first_name: Option<String>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub logo_url: Option<String>,
    pub page_title: Option<String>,
    pub pay_later_asset_urls_descriptive: Option<String>,
    pub pay_later_asset_urls_standard: Option<String>,
    pub pay_later_name: Option<String>,
    pub pay_later_redirect_url: Option<String>,
    pub pay_now_asset_urls_descriptive: Option<String>,
    pub pay_now_asset_urls_standard: Option<String>,
    pub pay_now_name: Option<String>,
    pub pay_now_redirect_url: Option<String>,
    pub pay_over_time_asset_urls_descriptive: Option<String>,
    pub pay_over_time_asset_urls_standard: Option<String>,
    pub pay_over_time_name: Option<String>,
    pub pay_over_time_redirect_url: Option<String>,
    pub payment_method_categories: Option<String>,
    pub purchase_country: Option<String>,
    pub purchase_type: Option<String>,
    pub redirect_url: Option<String>,
    pub shipping_delay: Option<i64>,
    pub shipping_first_name: Option<String>,
    pub shipping_last_name: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
    pub refund_account_holder_address_city: Option<String>,
    pub refund_account_holder_address_country: Option<String>,
    pub refund_account_holder_address_line1: Option<String>,
    pub refund_account_holder_address_line2: Option<String>,
    pub refund_account_holder_address_postal_code: Option<String>,
    pub refund_account_holder_address_state: Option<String>,
    pub refund_account_holder_name: Option<String>,
    pub refund_iban: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceOwner {
    pub address: Option<Box<CustomerAddress>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub verified_address: Option<Box<SourceOwnerVerifiedAddress>>,
    pub verified_email: Option<String>,
    pub verified_name: Option<String>,
    pub verified_phone: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceOwnerVerifiedAddress {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceP24 {
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceReceiver {
    pub address: Option<String>,
    pub amount_charged: i64,
    pub amount_received: i64,
    pub amount_returned: i64,
    pub refund_attributes_method: String,
    pub refund_attributes_status: String,
}

#[derive(Deserialize)]
pub struct SourceRedirect {
    pub failure_reason: Option<String>,
    pub return_url: String,
    pub status: String,
    pub url: String,
}

#[derive(Deserialize)]
pub struct SourceSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
    pub mandate_url: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceSourceOrder {
    pub amount: i64,
    pub currency: String,
    pub email: Option<String>,
    pub items: Option<Vec<SourceSourceOrderItem>>,
    pub shipping: Option<Box<ChargeShipping>>,
}

#[derive(Deserialize)]
pub struct SourceSourceOrderItem {
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub description: Option<String>,
    pub parent: Option<String>,
    pub quantity: Option<i64>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceThreeDSecure {
    pub address_line1_check: Option<String>,
    pub address_zip_check: Option<String>,
    pub authenticated: Option<bool>,
    pub brand: Option<String>,
    pub card: Option<String>,
    pub country: Option<String>,
    pub customer: Option<String>,
    pub cvc_check: Option<String>,
    pub dynamic_last4: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub last4: Option<String>,
    pub name: Option<String>,
    pub three_d_secure: Option<String>,
    pub tokenization_method: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SourceType {
    AchCreditTransfer,
    AchDebit,
    AcssDebit,
    Alipay,
    AuBecsDebit,
    Bancontact,
    Card,
    CardPresent,
    Eps,
    Giropay,
    Ideal,
    Klarna,
    Multibanco,
    P24,
    SepaDebit,
    Sofort,
    ThreeDSecure,
    Wechat,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SourceWechat {
    pub prepay_id: Option<String>,
    pub qr_code_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct Subscription {
    pub application: Option<Expandable>,
    pub application_fee_percent: Option<f64>,
    pub automatic_tax: SubscriptionAutomaticTax,
    pub billing_cycle_anchor: i64,
    pub billing_cycle_anchor_config: Option<Box<SubscriptionBillingCycleAnchorConfig>>,
    pub billing_mode: SubscriptionBillingMode,
    pub billing_schedules: Vec<SubscriptionBillingSchedule>,
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    pub cancel_at: Option<i64>,
    pub cancel_at_period_end: bool,
    pub canceled_at: Option<i64>,
    pub cancellation_details: Option<Box<SubscriptionCancellationDetails>>,
    pub collection_method: SubscriptionCollectionMethod,
    pub created: i64,
    pub currency: String,
    pub customer: Expandable,
    pub customer_account: Option<String>,
    pub days_until_due: Option<i64>,
    pub default_payment_method: Option<Expandable>,
    pub default_source: Option<Expandable>,
    pub default_tax_rates: Option<Vec<TaxRate>>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable>,
    pub ended_at: Option<i64>,
    pub id: String,
    pub invoice_settings: Box<SubscriptionInvoiceSettings>,
    pub items: List<SubscriptionItem>,
    pub latest_invoice: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<CheckoutSessionManagedPayments>>,
    pub metadata: BTreeMap<String, String>,
    pub next_pending_invoice_item_invoice: Option<i64>,
    pub on_behalf_of: Option<Expandable>,
    pub pause_collection: Option<Box<SubscriptionPauseCollection>>,
    pub payment_settings: Option<Box<SubscriptionPaymentSettings>>,
    pub pending_invoice_item_interval: Option<Box<SubscriptionPendingInvoiceItemInterval>>,
    pub pending_setup_intent: Option<Expandable>,
    pub pending_update: Option<Box<SubscriptionPendingUpdate>>,
    pub presentment_details: Option<Box<SubscriptionPresentmentDetails>>,
    pub schedule: Option<Expandable>,
    pub start_date: i64,
    pub status: SubscriptionStatus,
    pub test_clock: Option<Expandable>,
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    pub trial_end: Option<i64>,
    pub trial_settings: Option<Box<SubscriptionTrialSettings>>,
    pub trial_start: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionAutomaticTax {
    pub disabled_reason: Option<SubscriptionAutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<SubscriptionAutomaticTaxLiability>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionAutomaticTaxDisabledReason {
    RequiresLocationInputs,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionAutomaticTaxLiability {
    pub account: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: SubscriptionAutomaticTaxLiabilityType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionAutomaticTaxLiabilityType {
    Account,
    #[serde(rename = "self")]
    SelfValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingCycleAnchorConfig {
    pub day_of_month: i64,
    pub hour: Option<i64>,
    pub minute: Option<i64>,
    pub month: Option<i64>,
    pub second: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingMode {
    pub flexible: Option<Box<SubscriptionBillingModeFlexible>>,
    #[serde(rename = "type")]
    pub type_: SubscriptionBillingModeType,
    pub updated_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingModeFlexible {
    pub proration_discounts: Option<SubscriptionBillingModeFlexibleProrationDiscounts>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionBillingModeFlexibleProrationDiscounts {
    Included,
    Itemized,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionBillingModeType {
    Classic,
    Flexible,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingSchedule {
    pub applies_to: Option<Vec<SubscriptionBillingScheduleAppliesTo>>,
    pub bill_until: SubscriptionBillingScheduleBillUntil,
    pub key: String,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingScheduleAppliesTo {
    pub price: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingScheduleBillUntil {
    pub computed_timestamp: i64,
    pub duration: Option<Box<SubscriptionBillingScheduleBillUntilDuration>>,
    pub timestamp: Option<i64>,
    #[serde(rename = "type")]
    pub type_: SubscriptionBillingScheduleBillUntilType,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingScheduleBillUntilDuration {
    pub interval: PlanInterval,
    pub interval_count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionBillingScheduleBillUntilType {
    Duration,
    Timestamp,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingThresholds {
    pub amount_gte: Option<i64>,
    pub reset_billing_cycle_anchor: Option<bool>,
}

#[derive(Deserialize)]
pub struct SubscriptionCancellationDetails {
    pub comment: Option<String>,
    pub feedback: Option<SubscriptionCancellationDetailsFeedback>,
    pub reason: Option<SubscriptionCancellationDetailsReason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionCancellationDetailsFeedback {
    CustomerService,
    LowQuality,
    MissingFeatures,
    Other,
    SwitchedService,
    TooComplex,
    TooExpensive,
    Unused,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionCancellationDetailsReason {
    CanceledByRetentionPolicy,
    CancellationRequested,
    PaymentDisputed,
    PaymentFailed,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionCollectionMethod {
    ChargeAutomatically,
    SendInvoice,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionInvoiceSettings {
    pub account_tax_ids: Option<Vec<Expandable>>,
    pub issuer: SubscriptionInvoiceSettingsIssuer,
}

#[derive(Deserialize)]
pub struct SubscriptionInvoiceSettingsIssuer {
    pub account: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: SubscriptionAutomaticTaxLiabilityType,
}

#[derive(Deserialize)]
pub struct SubscriptionItem {
    pub billed_until: Option<i64>,
    pub billing_thresholds: Option<Box<SubscriptionItemBillingThresholds>>,
    pub created: i64,
    pub current_period_end: i64,
    pub current_period_start: i64,
    pub discounts: Vec<Expandable>,
    pub id: String,
    pub metadata: BTreeMap<String, String>,
    pub price: Box<Price>,
    pub quantity: Option<i64>,
    pub subscription: String,
    pub tax_rates: Option<Vec<TaxRate>>,
}

#[derive(Deserialize)]
pub struct SubscriptionItemBillingThresholds {
    pub usage_gte: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionPauseCollection {
    pub behavior: SubscriptionPauseCollectionBehavior,
    pub resumes_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPauseCollectionBehavior {
    KeepAsDraft,
    MarkUncollectible,
    Void,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettings {
    pub payment_method_options: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicePaymentSettingsPaymentMethodType>>,
    pub save_default_payment_method: Option<SubscriptionPaymentSettingsSaveDefaultPaymentMethod>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptions {
    pub acss_debit: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentSettingsPaymentMethodOptionsBancontact>>,
    pub card: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsCard>>,
    pub customer_balance:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<Box<PaymentMethodKonbini>>,
    pub payto: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsPayto>>,
    pub pix: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<SetupAttemptPaymentMethodDetailsSepaDebit>>,
    pub upi: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit {
    pub mandate_options:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions>>,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions {
    pub transaction_type: Option<
        SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType,
    >,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptionsTransactionType {
    Business,
    Personal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCard {
    pub mandate_options:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions {
    pub amount: Option<i64>,
    pub amount_type:
        Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
    pub description: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType {
    Fixed,
    Maximum,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance {
    pub bank_transfer:
        Option<Box<InvoicePaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type:
        Option<SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceFundingType {
    BankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPayto {
    pub mandate_options:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions {
    pub amount: Option<i64>,
    pub amount_type:
        Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
    pub purpose: Option<MandatePaymentMethodDetailsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPix {
    pub expires_after_seconds: Option<i64>,
    pub mandate_options:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptions {
    pub amount: Option<i64>,
    pub amount_includes_iof:
        Option<SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePaymentMethodDetailsPixPaymentSchedule>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsPaymentMethodOptionsPixMandateOptionsAmountIncludesIof {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUpi {
    pub mandate_options:
        Option<Box<SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUpiMandateOptions {
    pub amount: Option<i64>,
    pub amount_type:
        Option<SubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptionsAmountType>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<
        Box<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections>,
    >,
    pub verification_method: Option<CheckoutSessionPaymentMethodOptionsAcssDebitVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnections {
    pub filters: Option<
        Box<
            SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters,
        >,
    >,
    pub permissions: Option<Vec<FinancialConnectionsAccountPermission>>,
    pub prefetch: Option<Vec<FinancialConnectionsSessionPrefetch>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFilters {
    pub account_subcategories: Option<Vec<SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccountFinancialConnectionsFiltersAccountSubcategory
{
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentSettingsSaveDefaultPaymentMethod {
    Off,
    OnSubscription,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionPendingInvoiceItemInterval {
    pub interval: PlanInterval,
    pub interval_count: i64,
}

#[derive(Deserialize)]
pub struct SubscriptionPendingUpdate {
    pub billing_cycle_anchor: Option<i64>,
    pub discount: Option<Box<Discount>>,
    pub discounts: Option<Vec<Expandable>>,
    pub expires_at: i64,
    pub metadata: Option<BTreeMap<String, String>>,
    pub subscription_items: Option<Vec<SubscriptionItem>>,
    pub trial_end: Option<i64>,
    pub trial_from_plan: Option<bool>,
}

#[derive(Deserialize)]
pub struct SubscriptionPresentmentDetails {
    pub presentment_currency: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionStatus {
    Active,
    Canceled,
    Incomplete,
    IncompleteExpired,
    PastDue,
    Paused,
    Trialing,
    Unpaid,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionTransferData {
    pub amount_percent: Option<f64>,
    pub destination: Expandable,
}

#[derive(Deserialize)]
pub struct SubscriptionTrialSettings {
    pub end_behavior: SubscriptionTrialSettingsEndBehavior,
}

#[derive(Deserialize)]
pub struct SubscriptionTrialSettingsEndBehavior {
    pub missing_payment_method: SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionTrialSettingsEndBehaviorMissingPaymentMethod {
    Cancel,
    CreateInvoice,
    Pause,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TaxId {
    pub country: Option<String>,
    pub created: i64,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub id: String,
    pub livemode: bool,
    pub owner: Option<Box<TaxIdOwner>>,
    #[serde(rename = "type")]
    pub type_: TaxIdType,
    pub value: String,
    pub verification: Option<Box<TaxIdVerification>>,
}

#[derive(Deserialize)]
pub struct TaxIdOwner {
    pub account: Option<Expandable>,
    pub application: Option<Expandable>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    #[serde(rename = "type")]
    pub type_: TaxIdOwnerType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxIdOwnerType {
    Account,
    Application,
    Customer,
    #[serde(rename = "self")]
    SelfValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxIdType {
    AdNrt,
    AeTrn,
    AlTin,
    AmTin,
    AoTin,
    ArCuit,
    AuAbn,
    AuArn,
    AwTin,
    AzTin,
    BaTin,
    BbTin,
    BdBin,
    BfIfu,
    BgUic,
    BhVat,
    BjIfu,
    BoTin,
    BrCnpj,
    BrCpf,
    BsTin,
    ByTin,
    CaBn,
    CaGstHst,
    CaPstBc,
    CaPstMb,
    CaPstSk,
    CaQst,
    CdNif,
    ChUid,
    ChVat,
    ClTin,
    CmNiu,
    CnTin,
    CoNit,
    CrTin,
    CvNif,
    DeStn,
    DoRcn,
    EcRuc,
    EgTin,
    EsCif,
    EtTin,
    EuOssVat,
    EuVat,
    FoVat,
    GbVat,
    GeVat,
    GiTin,
    GnNif,
    HkBr,
    HrOib,
    HuTin,
    IdNpwp,
    IlVat,
    InGst,
    IsVat,
    ItCf,
    JpCn,
    JpRn,
    JpTrn,
    KePin,
    KgTin,
    KhTin,
    KrBrn,
    KzBin,
    LaTin,
    LiUid,
    LiVat,
    LkVat,
    MaVat,
    MdVat,
    MePib,
    MkVat,
    MrNif,
    MxRfc,
    MyFrp,
    MyItn,
    MySst,
    NgTin,
    NoVat,
    NoVoec,
    NpPan,
    NzGst,
    OmVat,
    PeRuc,
    PhTin,
    PlNip,
    PyRuc,
    RoTin,
    RsPib,
    RuInn,
    RuKpp,
    SaVat,
    SgGst,
    SgUen,
    SiTin,
    SnNinea,
    SrFin,
    SvNit,
    ThVat,
    TjTin,
    TrTin,
    TwVat,
    TzVat,
    UaVat,
    UgTin,
    #[serde(rename = "unknown")]
    UnknownValue,
    UsEin,
    UyRuc,
    UzTin,
    UzVat,
    VeRif,
    VnTin,
    ZaVat,
    ZmTin,
    ZwTin,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TaxIdVerification {
    pub status: TaxIdVerificationStatus,
    pub verified_address: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxIdVerificationStatus {
    Pending,
    Unavailable,
    Unverified,
    Verified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TaxRate {
    pub active: bool,
    pub country: Option<String>,
    pub created: i64,
    pub description: Option<String>,
    pub display_name: String,
    pub effective_percentage: Option<f64>,
    pub flat_amount: Option<Box<TaxRateFlatAmount>>,
    pub id: String,
    pub inclusive: bool,
    pub jurisdiction: Option<String>,
    pub jurisdiction_level: Option<TaxRateJurisdictionLevel>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub percentage: f64,
    pub rate_type: Option<TaxRateRateType>,
    pub state: Option<String>,
    pub tax_type: Option<TaxRateTaxType>,
}

#[derive(Deserialize)]
pub struct TaxRateFlatAmount {
    pub amount: i64,
    pub currency: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxRateJurisdictionLevel {
    City,
    Country,
    County,
    District,
    Multiple,
    State,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxRateRateType {
    FlatAmount,
    Percentage,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxRateTaxType {
    AmusementTax,
    CommunicationsTax,
    Gst,
    Hst,
    Igst,
    Jct,
    LeaseTax,
    Pst,
    Qst,
    RetailDeliveryFee,
    Rst,
    SalesTax,
    ServiceTax,
    Vat,
    #[serde(other)]
    Unheard,
}
