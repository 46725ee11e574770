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
#[serde(rename_all = "snake_case")]
pub enum AccountHolderType {
    Company,
    Individual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct AccountRequirementsError {
    pub code: AccountRequirementsErrorCode,
    pub reason: String,
    pub requirement: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AccountRequirementsErrorCode {
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
pub struct Address {
    pub city: Option<String>,
    pub country: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AllowRedirect {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AllowRedisplay {
    Always,
    Limited,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct AlmaInstallments {
    pub count: i64,
}

#[derive(Deserialize)]
pub struct AmazonPayUnderlyingPaymentMethodFundingDetails {
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    #[serde(rename = "type")]
    pub type_: Option<AmazonPayUnderlyingPaymentMethodFundingDetailsType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmazonPayUnderlyingPaymentMethodFundingDetailsType {
    Card,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountIncludesIof {
    Always,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AmountType {
    Fixed,
    Maximum,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ApiErrors {
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
    pub type_: ApiErrorsType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApiErrorsType {
    ApiError,
    CardError,
    IdempotencyError,
    InvalidRequestError,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthenticationFlow {
    Challenge,
    Frictionless,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct AutomaticTax {
    pub disabled_reason: Option<AutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
    pub provider: Option<String>,
    pub status: Option<AutomaticTaxStatus>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutomaticTaxDisabledReason {
    FinalizationRequiresLocationInputs,
    FinalizationSystemError,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutomaticTaxStatus {
    Complete,
    Failed,
    RequiresLocationInputs,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AvailablePayoutMethod {
    Instant,
    Standard,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct BankAccount {
    pub account: Option<Expandable>,
    pub account_holder_name: Option<String>,
    pub account_holder_type: Option<String>,
    pub account_type: Option<String>,
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
    pub bank_name: Option<String>,
    pub country: String,
    pub currency: String,
    pub customer: Option<Expandable>,
    pub default_for_currency: Option<bool>,
    pub fingerprint: Option<String>,
    pub future_requirements: Option<Box<ExternalAccountRequirements>>,
    pub id: String,
    pub last4: String,
    pub metadata: Option<BTreeMap<String, String>>,
    pub requirements: Option<Box<ExternalAccountRequirements>>,
    pub routing_number: Option<String>,
    pub status: String,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingLinesCommonCreditedItems {
    pub invoice: String,
    pub invoice_line_items: Vec<String>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingLinesCommonProrationDetails {
    pub credited_items: Option<Box<BillingBillResourceInvoicingLinesCommonCreditedItems>>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent {
    pub invoice_item: String,
    pub proration: bool,
    pub proration_details: Option<Box<BillingBillResourceInvoicingLinesCommonProrationDetails>>,
    pub subscription: Option<String>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent {
    pub invoice_item_details:
        Option<Box<BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent>>,
    pub subscription_item_details:
        Option<Box<BillingBillResourceInvoicingLinesParentsInvoiceLineItemSubscriptionItemParent>>,
    #[serde(rename = "type")]
    pub type_: BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType {
    InvoiceItemDetails,
    SubscriptionItemDetails,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingLinesParentsInvoiceLineItemSubscriptionItemParent {
    pub invoice_item: Option<String>,
    pub proration: bool,
    pub proration_details: Option<Box<BillingBillResourceInvoicingLinesCommonProrationDetails>>,
    pub subscription: Option<String>,
    pub subscription_item: String,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingParentsInvoiceParent {
    pub quote_details: Option<Box<BillingBillResourceInvoicingParentsInvoiceQuoteParent>>,
    pub subscription_details:
        Option<Box<BillingBillResourceInvoicingParentsInvoiceSubscriptionParent>>,
    #[serde(rename = "type")]
    pub type_: BillingBillResourceInvoicingParentsInvoiceParentType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingBillResourceInvoicingParentsInvoiceParentType {
    QuoteDetails,
    SubscriptionDetails,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingParentsInvoiceQuoteParent {
    pub quote: String,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingParentsInvoiceSubscriptionParent {
    pub metadata: Option<BTreeMap<String, String>>,
    pub subscription: Expandable,
    pub subscription_proration_date: Option<i64>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingPricingPricing {
    pub price_details: Option<Box<BillingBillResourceInvoicingPricingPricingPriceDetails>>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingPricingPricingPriceDetails {
    pub price: Expandable,
    pub product: String,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingTaxesTax {
    pub amount: i64,
    pub tax_behavior: BillingBillResourceInvoicingTaxesTaxTaxBehavior,
    pub tax_rate_details: Option<Box<BillingBillResourceInvoicingTaxesTaxRateDetails>>,
    pub taxability_reason: BillingBillResourceInvoicingTaxesTaxTaxabilityReason,
    pub taxable_amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct BillingBillResourceInvoicingTaxesTaxRateDetails {
    pub tax_rate: Expandable,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingBillResourceInvoicingTaxesTaxTaxBehavior {
    Exclusive,
    Inclusive,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingBillResourceInvoicingTaxesTaxTaxabilityReason {
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
pub struct BillingDetails {
    pub address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tax_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BillingScheme {
    PerUnit,
    Tiered,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CancellationDetails {
    pub comment: Option<String>,
    pub feedback: Option<CancellationDetailsFeedback>,
    pub reason: Option<CancellationDetailsReason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancellationDetailsFeedback {
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
pub enum CancellationDetailsReason {
    CanceledByRetentionPolicy,
    CancellationRequested,
    PaymentDisputed,
    PaymentFailed,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancellationReason {
    Abandoned,
    Duplicate,
    RequestedByCustomer,
    #[serde(other)]
    Unheard,
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
    pub allow_redisplay: Option<AllowRedisplay>,
    pub available_payout_methods: Option<Vec<AvailablePayoutMethod>>,
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
    pub networks: Option<Box<TokenCardNetworks>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub status: Option<String>,
    pub tokenization_method: Option<String>,
}

#[derive(Deserialize)]
pub struct CardGeneratedFromPaymentMethodDetails {
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct CashBalance {
    pub available: Option<BTreeMap<String, i64>>,
    pub customer: String,
    pub customer_account: Option<String>,
    pub livemode: bool,
    pub settings: CustomerBalanceCustomerBalanceSettings,
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
    pub billing_details: Box<BillingDetails>,
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
    pub payment_method_details: Option<Box<PaymentMethodDetails>>,
    pub presentment_details: Option<Box<PaymentFlowsPaymentIntentPresentmentDetails>>,
    pub radar_options: Option<Box<RadarRadarOptions>>,
    pub receipt_email: Option<String>,
    pub receipt_number: Option<String>,
    pub receipt_url: Option<String>,
    pub refunded: bool,
    pub refunds: Option<List<Refund>>,
    pub review: Option<Expandable>,
    pub shipping: Option<Box<Shipping>>,
    pub source_transfer: Option<Expandable>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: ChargeStatus,
    pub transfer: Option<Expandable>,
    pub transfer_data: Option<Box<ChargeTransferData>>,
    pub transfer_group: Option<String>,
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
pub enum CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage {
    None,
    OffSession,
    OnSession,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckoutAcssDebitPaymentMethodOptionsVerificationMethod {
    Automatic,
    Instant,
    Microdeposits,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationMethod {
    Automatic,
    Manual,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConfirmationTokenSetupFutureUsage {
    OffSession,
    OnSession,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ConnectAccountReference {
    pub account: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: ConnectAccountReferenceType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConnectAccountReferenceType {
    Account,
    #[serde(rename = "self")]
    SelfValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CurrencyOption {
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    pub tax_behavior: Option<CurrencyOptionTaxBehavior>,
    pub tiers: Option<Vec<PriceTier>>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CurrencyOptionTaxBehavior {
    Exclusive,
    Inclusive,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct CustomLogo {
    pub content_type: Option<String>,
    pub url: String,
}

#[derive(Deserialize)]
pub struct CustomUnitAmount {
    pub maximum: Option<i64>,
    pub minimum: Option<i64>,
    pub preset: Option<i64>,
}

#[derive(Deserialize)]
pub struct Customer {
    pub address: Option<Box<Address>>,
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
    pub invoice_settings: Option<Box<InvoiceSettingCustomerSetting>>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub name: Option<String>,
    pub next_invoice_sequence: Option<i64>,
    pub phone: Option<String>,
    pub preferred_locales: Option<Vec<String>>,
    pub shipping: Option<Box<Shipping>>,
    pub sources: Option<List<CustomerSource>>,
    pub subscriptions: Option<List<Subscription>>,
    pub tax: Option<Box<CustomerTax>>,
    pub tax_exempt: Option<TaxExempt>,
    pub tax_ids: Option<List<TaxId>>,
    pub test_clock: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct CustomerBalanceCustomerBalanceSettings {
    pub reconciliation_mode: CustomerBalanceCustomerBalanceSettingsReconciliationMode,
    pub using_merchant_default: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CustomerBalanceCustomerBalanceSettingsReconciliationMode {
    Automatic,
    Manual,
    #[serde(other)]
    Unheard,
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
#[serde(rename_all = "snake_case")]
pub enum DefaultFor {
    Invoice,
    Subscription,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct DestinationDetailsUnimplemented {}

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
    pub source: DiscountSource,
    pub start: i64,
    pub subscription: Option<String>,
    pub subscription_item: Option<String>,
}

#[derive(Deserialize)]
pub struct DiscountSource {
    pub coupon: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct DiscountsResourceDiscountAmount {
    pub amount: i64,
    pub discount: Expandable,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ElectronicCommerceIndicator {
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
pub struct EmailSent {
    pub email_sent_at: i64,
    pub email_sent_to: String,
}

#[derive(Deserialize)]
pub struct Event {
    pub account: Option<String>,
    pub api_version: Option<String>,
    pub context: Option<String>,
    pub created: i64,
    pub data: NotificationEventData,
    pub id: String,
    pub livemode: bool,
    pub pending_webhooks: i64,
    pub request: Option<Box<NotificationEventRequest>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExcludedPaymentMethodType {
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
#[serde(rename_all = "snake_case")]
pub enum ExemptionIndicator {
    LowRisk,
    None,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct ExternalAccountRequirements {
    pub currently_due: Option<Vec<String>>,
    pub errors: Option<Vec<AccountRequirementsError>>,
    pub past_due: Option<Vec<String>>,
    pub pending_verification: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FlowDirection {
    Inbound,
    Outbound,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferAbaRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Box<Address>,
    pub bank_name: String,
    pub routing_number: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferFinancialAddress {
    pub aba: Option<Box<FundingInstructionsBankTransferAbaRecord>>,
    pub iban: Option<Box<FundingInstructionsBankTransferIbanRecord>>,
    pub sort_code: Option<Box<FundingInstructionsBankTransferSortCodeRecord>>,
    pub spei: Option<Box<FundingInstructionsBankTransferSpeiRecord>>,
    pub supported_networks:
        Option<Vec<FundingInstructionsBankTransferFinancialAddressSupportedNetwork>>,
    pub swift: Option<Box<FundingInstructionsBankTransferSwiftRecord>>,
    #[serde(rename = "type")]
    pub type_: FundingInstructionsBankTransferFinancialAddressType,
    pub zengin: Option<Box<FundingInstructionsBankTransferZenginRecord>>,
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
pub struct FundingInstructionsBankTransferIbanRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: String,
    pub bank_address: Box<Address>,
    pub bic: String,
    pub country: String,
    pub iban: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferSortCodeRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: String,
    pub account_number: String,
    pub bank_address: Box<Address>,
    pub sort_code: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferSpeiRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: String,
    pub bank_address: Box<Address>,
    pub bank_code: String,
    pub bank_name: String,
    pub clabe: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferSwiftRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: String,
    pub account_number: String,
    pub account_type: String,
    pub bank_address: Box<Address>,
    pub bank_name: String,
    pub swift_code: String,
}

#[derive(Deserialize)]
pub struct FundingInstructionsBankTransferZenginRecord {
    pub account_holder_address: Box<Address>,
    pub account_holder_name: Option<String>,
    pub account_number: Option<String>,
    pub account_type: Option<String>,
    pub bank_address: Box<Address>,
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub branch_code: Option<String>,
    pub branch_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FundingType {
    BankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InboundTransfersPaymentMethodDetailsUsBankAccountAccountType {
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InternalCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub last4: Option<String>,
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
    pub automatic_tax: Box<AutomaticTax>,
    pub automatically_finalizes_at: Option<i64>,
    pub billing_reason: Option<InvoiceBillingReason>,
    pub collection_method: InvoiceCollectionMethod,
    pub confirmation_secret: Option<Box<InvoicesResourceConfirmationSecret>>,
    pub created: i64,
    pub currency: String,
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    pub customer: Expandable,
    pub customer_account: Option<String>,
    pub customer_address: Option<Box<Address>>,
    pub customer_email: Option<String>,
    pub customer_name: Option<String>,
    pub customer_phone: Option<String>,
    pub customer_shipping: Option<Box<Shipping>>,
    pub customer_tax_exempt: Option<InvoiceCustomerTaxExempt>,
    pub customer_tax_ids: Option<Vec<InvoicesResourceInvoiceTaxId>>,
    pub default_payment_method: Option<Expandable>,
    pub default_source: Option<Expandable>,
    pub default_tax_rates: Vec<TaxRate>,
    pub description: Option<String>,
    pub discounts: Vec<Expandable>,
    pub due_date: Option<i64>,
    pub effective_at: Option<i64>,
    pub ending_balance: Option<i64>,
    pub footer: Option<String>,
    pub from_invoice: Option<Box<InvoicesResourceFromInvoice>>,
    pub hosted_invoice_url: Option<String>,
    pub id: String,
    pub invoice_pdf: Option<String>,
    pub issuer: ConnectAccountReference,
    pub last_finalization_error: Option<Box<ApiErrors>>,
    pub latest_revision: Option<Expandable>,
    pub lines: List<LineItem>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_payment_attempt: Option<i64>,
    pub number: Option<String>,
    pub on_behalf_of: Option<Expandable>,
    pub parent: Option<Box<BillingBillResourceInvoicingParentsInvoiceParent>>,
    pub payment_settings: InvoicesPaymentSettings,
    pub payments: Option<List<InvoicePayment>>,
    pub period_end: i64,
    pub period_start: i64,
    pub post_payment_credit_notes_amount: i64,
    pub pre_payment_credit_notes_amount: i64,
    pub receipt_number: Option<String>,
    pub rendering: Option<Box<InvoicesResourceInvoiceRendering>>,
    pub shipping_cost: Option<Box<InvoicesResourceShippingCost>>,
    pub shipping_details: Option<Box<Shipping>>,
    pub starting_balance: i64,
    pub statement_descriptor: Option<String>,
    pub status: Option<InvoiceStatus>,
    pub status_transitions: InvoicesResourceStatusTransitions,
    pub subtotal: i64,
    pub subtotal_excluding_tax: Option<i64>,
    pub test_clock: Option<Expandable>,
    pub threshold_reason: Option<Box<InvoiceThresholdReason>>,
    pub total: i64,
    pub total_discount_amounts: Option<Vec<DiscountsResourceDiscountAmount>>,
    pub total_excluding_tax: Option<i64>,
    pub total_pretax_credit_amounts: Option<Vec<InvoicesResourcePretaxCreditAmount>>,
    pub total_taxes: Option<Vec<BillingBillResourceInvoicingTaxesTax>>,
    pub webhooks_delivered_at: Option<i64>,
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
#[serde(rename_all = "snake_case")]
pub enum InvoiceCustomerTaxExempt {
    Exempt,
    None,
    Reverse,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceInstallmentsCard {
    pub enabled: Option<bool>,
}

#[derive(Deserialize)]
pub struct InvoiceItemThresholdReason {
    pub line_item_ids: Vec<String>,
    pub usage_gte: i64,
}

#[derive(Deserialize)]
pub struct InvoiceLineItemPeriod {
    pub end: i64,
    pub start: i64,
}

#[derive(Deserialize)]
pub struct InvoiceMandateOptionsCard {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoiceMandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub purpose: Option<InvoiceMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoiceMandateOptionsPaytoPurpose {
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
pub struct InvoicePayment {
    pub amount_paid: Option<i64>,
    pub amount_requested: i64,
    pub created: i64,
    pub currency: String,
    pub id: String,
    pub invoice: Expandable,
    pub is_default: bool,
    pub livemode: bool,
    pub payment: Box<InvoicesPaymentsInvoicePaymentAssociatedPayment>,
    pub status: String,
    pub status_transitions: InvoicesPaymentsInvoicePaymentStatusTransitions,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsAcssDebit {
    pub mandate_options: Option<Box<InvoicePaymentMethodOptionsAcssDebitMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsAcssDebitMandateOptions {
    pub transaction_type: Option<TransactionType>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsBancontact {
    pub preferred_language: InvoicePaymentMethodOptionsBancontactPreferredLanguage,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentMethodOptionsBancontactPreferredLanguage {
    De,
    En,
    Fr,
    Nl,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsCard {
    pub installments: Option<Box<InvoiceInstallmentsCard>>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<Box<InvoicePaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type: Option<FundingType>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer:
        Option<Box<InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer>>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer {
    pub country: InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry {
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
pub struct InvoicePaymentMethodOptionsKonbini {}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsMandateOptionsUpi {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
    pub end_date: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<InvoiceMandateOptionsPayto>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsPix {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsSepaDebit {}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsUpi {
    pub mandate_options: Option<Box<InvoicePaymentMethodOptionsMandateOptionsUpi>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsUsBankAccount {
    pub financial_connections:
        Option<Box<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions {
    pub filters: Option<Box<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters>>,
    pub permissions:
        Option<Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission>>,
    pub prefetch: Option<Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch>>,
}

#[derive(Deserialize)]
pub struct InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters {
    pub account_subcategories: Option<
        Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory>,
    >,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory {
    Checking,
    Savings,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission {
    Balances,
    Ownership,
    PaymentMethod,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch {
    Balances,
    Ownership,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoiceRenderingPdf {
    pub page_size: Option<PageSize>,
}

#[derive(Deserialize)]
pub struct InvoiceSettingCustomField {
    pub name: String,
    pub value: String,
}

#[derive(Deserialize)]
pub struct InvoiceSettingCustomerRenderingOptions {
    pub amount_tax_display: Option<String>,
    pub template: Option<String>,
}

#[derive(Deserialize)]
pub struct InvoiceSettingCustomerSetting {
    pub custom_fields: Option<Vec<InvoiceSettingCustomField>>,
    pub default_payment_method: Option<Expandable>,
    pub footer: Option<String>,
    pub rendering_options: Option<Box<InvoiceSettingCustomerRenderingOptions>>,
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
pub struct InvoiceThresholdReason {
    pub amount_gte: Option<i64>,
    pub item_reasons: Vec<InvoiceItemThresholdReason>,
}

#[derive(Deserialize)]
pub struct InvoicesPaymentMethodOptions {
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    pub card: Option<Box<InvoicePaymentMethodOptionsCard>>,
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<Box<InvoicePaymentMethodOptionsKonbini>>,
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    pub pix: Option<Box<InvoicePaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<InvoicePaymentMethodOptionsSepaDebit>>,
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
}

#[derive(Deserialize)]
pub struct InvoicesPaymentSettings {
    pub default_mandate: Option<String>,
    pub payment_method_options: Option<Box<InvoicesPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicesPaymentSettingsPaymentMethodType {
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
pub struct InvoicesPaymentsInvoicePaymentAssociatedPayment {
    pub charge: Option<Expandable>,
    pub payment_intent: Option<Expandable>,
    pub payment_record: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicesPaymentsInvoicePaymentAssociatedPaymentType {
    Charge,
    PaymentIntent,
    PaymentRecord,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicesPaymentsInvoicePaymentStatusTransitions {
    pub canceled_at: Option<i64>,
    pub paid_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoicesResourceConfirmationSecret {
    pub client_secret: String,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct InvoicesResourceFromInvoice {
    pub action: String,
    pub invoice: Expandable,
}

#[derive(Deserialize)]
pub struct InvoicesResourceInvoiceRendering {
    pub amount_tax_display: Option<String>,
    pub pdf: Option<Box<InvoiceRenderingPdf>>,
    pub template: Option<String>,
    pub template_version: Option<i64>,
}

#[derive(Deserialize)]
pub struct InvoicesResourceInvoiceTaxId {
    #[serde(rename = "type")]
    pub type_: InvoicesResourceInvoiceTaxIdType,
    pub value: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicesResourceInvoiceTaxIdType {
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
pub struct InvoicesResourcePretaxCreditAmount {
    pub amount: i64,
    pub credit_balance_transaction: Option<Expandable>,
    pub discount: Option<Expandable>,
    #[serde(rename = "type")]
    pub type_: InvoicesResourcePretaxCreditAmountType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvoicesResourcePretaxCreditAmountType {
    CreditBalanceTransaction,
    Discount,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct InvoicesResourceShippingCost {
    pub amount_subtotal: i64,
    pub amount_tax: i64,
    pub amount_total: i64,
    pub shipping_rate: Option<Expandable>,
    pub taxes: Option<Vec<LineItemsTaxAmount>>,
}

#[derive(Deserialize)]
pub struct InvoicesResourceStatusTransitions {
    pub finalized_at: Option<i64>,
    pub marked_uncollectible_at: Option<i64>,
    pub paid_at: Option<i64>,
    pub voided_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JurisdictionLevel {
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
pub struct KlarnaAddress {
    pub country: Option<String>,
}

#[derive(Deserialize)]
pub struct KlarnaPayerDetails {
    pub address: Option<Box<KlarnaAddress>>,
}

#[derive(Deserialize)]
pub struct LineItem {
    pub amount: i64,
    pub currency: String,
    pub description: Option<String>,
    pub discount_amounts: Option<Vec<DiscountsResourceDiscountAmount>>,
    pub discountable: bool,
    pub discounts: Vec<Expandable>,
    pub id: String,
    pub invoice: Option<String>,
    pub livemode: bool,
    pub metadata: BTreeMap<String, String>,
    pub parent: Option<Box<BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent>>,
    pub period: InvoiceLineItemPeriod,
    pub pretax_credit_amounts: Option<Vec<InvoicesResourcePretaxCreditAmount>>,
    pub pricing: Option<Box<BillingBillResourceInvoicingPricingPricing>>,
    pub quantity: Option<i64>,
    pub quantity_decimal: Option<String>,
    pub subscription: Option<Expandable>,
    pub subtotal: i64,
    pub taxes: Option<Vec<BillingBillResourceInvoicingTaxesTax>>,
}

#[derive(Deserialize)]
pub struct LineItemsTaxAmount {
    pub amount: i64,
    pub rate: Box<TaxRate>,
    pub taxability_reason: Option<TaxabilityReason>,
    pub taxable_amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct LinkedAccountOptionsCommon {
    pub filters: Option<
        Box<PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters>,
    >,
    pub permissions: Option<Vec<LinkedAccountOptionsCommonPermission>>,
    pub prefetch: Option<Vec<LinkedAccountOptionsCommonPrefetch>>,
    pub return_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkedAccountOptionsCommonPermission {
    Balances,
    Ownership,
    PaymentMethod,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkedAccountOptionsCommonPrefetch {
    Balances,
    Ownership,
    Transactions,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MandateOptionsPaytoPaymentSchedule {
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
pub enum MandatePixPaymentSchedule {
    Halfyearly,
    Monthly,
    Quarterly,
    Weekly,
    Yearly,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MandateUsBankAccountCollectionMethod {
    Paper,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MicrodepositType {
    Amounts,
    DescriptorCode,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MissingPaymentMethod {
    Cancel,
    CreateInvoice,
    Pause,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Networks {
    pub available: Vec<String>,
    pub preferred: Option<String>,
}

#[derive(Deserialize)]
pub struct NotificationEventData {
    pub object: Box<RawValue>,
    pub previous_attributes: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
pub struct NotificationEventRequest {
    pub id: Option<String>,
    pub idempotency_key: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageSize {
    A4,
    Auto,
    Letter,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentData {
    pub description: Option<String>,
    pub metadata: Option<BTreeMap<String, String>>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsClientResourceTip {
    pub amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsResourceError {
    pub code: Option<PaymentFlowsAmountDetailsResourceErrorCode>,
    pub message: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsAmountDetailsResourceErrorCode {
    AmountDetailsAmountMismatch,
    AmountDetailsTaxShippingDiscountGreaterThanAmount,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions {
    pub card: Option<Box<PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions>>,
    pub card_present: Option<Box<PaymentFlowsPrivatePaymentMethodsCardPresentAmountDetailsLineItemPaymentMethodOptions>>,
    pub klarna: Option<Box<PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions>>,
    pub paypal: Option<Box<PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions>>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourceTax {
    pub total_tax_amount: i64,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsResourceShipping {
    pub amount: Option<i64>,
    pub from_postal_code: Option<String>,
    pub to_postal_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAmountDetailsResourceTax {
    pub total_tax_amount: Option<i64>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAutomaticPaymentMethodsPaymentIntent {
    pub allow_redirects: Option<AllowRedirect>,
    pub enabled: bool,
}

#[derive(Deserialize)]
pub struct PaymentFlowsAutomaticPaymentMethodsSetupIntent {
    pub allow_redirects: Option<AllowRedirect>,
    pub enabled: Option<bool>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsInstallmentOptions {
    pub enabled: bool,
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPaymentDetails {
    pub customer_reference: Option<String>,
    pub order_reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPaymentIntentAsyncWorkflows {
    pub inputs: Option<Box<PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs>>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs {
    pub tax: Option<Box<PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax>>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax {
    pub calculation: String,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPaymentIntentPresentmentDetails {
    pub presentment_amount: i64,
    pub presentment_currency: String,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsAlipay {}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsAlipayDetails {
    pub buyer_id: Option<String>,
    pub fingerprint: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorization {
    pub status: PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorizationStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorizationStatus
{
    Disabled,
    Enabled,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorization {
    pub status: PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorizationStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorizationStatus
{
    Available,
    Unavailable,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercapture {
    pub maximum_amount_capturable: i64,
    pub status: PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercaptureStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercaptureStatus
{
    Available,
    Unavailable,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture {
    pub status: PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus {
    Available,
    Unavailable,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions
{
    pub commodity_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardPresentAmountDetailsLineItemPaymentMethodOptions {
    pub commodity_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet {
    #[serde(rename = "type")]
    pub type_: PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType {
    ApplePay,
    GooglePay,
    SamsungPay,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters {
    pub account_subcategories: Option<
        Vec<InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory>,
    >,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsKlarnaDob {
    pub day: Option<i64>,
    pub month: Option<i64>,
    pub year: Option<i64>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions
{
    pub image_url: Option<String>,
    pub product_url: Option<String>,
    pub reference: Option<String>,
    pub subscription_reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions {
    pub category: Option<
        PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory,
    >,
    pub description: Option<String>,
    pub sold_by: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory {
    DigitalGoods,
    Donation,
    PhysicalGoods,
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
    pub automatic_payment_methods: Option<Box<PaymentFlowsAutomaticPaymentMethodsPaymentIntent>>,
    pub canceled_at: Option<i64>,
    pub cancellation_reason: Option<PaymentIntentCancellationReason>,
    pub capture_method: Option<PaymentIntentCaptureMethod>,
    pub client_secret: Option<String>,
    pub confirmation_method: Option<ConfirmationMethod>,
    pub created: i64,
    pub currency: Option<String>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    pub hooks: Option<Box<PaymentFlowsPaymentIntentAsyncWorkflows>>,
    pub id: String,
    pub last_payment_error: Option<Box<ApiErrors>>,
    pub latest_charge: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<SmorResourceManagedPayments>>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_action: Option<Box<PaymentIntentNextAction>>,
    pub on_behalf_of: Option<Expandable>,
    pub payment_details: Option<Box<PaymentFlowsPaymentDetails>>,
    pub payment_method: Option<Expandable>,
    pub payment_method_configuration_details:
        Option<Box<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<PaymentIntentPaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<String>>,
    pub presentment_details: Option<Box<PaymentFlowsPaymentIntentPresentmentDetails>>,
    pub processing: Option<Box<PaymentIntentProcessing>>,
    pub receipt_email: Option<String>,
    pub review: Option<Expandable>,
    pub setup_future_usage: Option<ConfirmationTokenSetupFutureUsage>,
    pub shipping: Option<Box<Shipping>>,
    pub statement_descriptor: Option<String>,
    pub statement_descriptor_suffix: Option<String>,
    pub status: PaymentIntentStatus,
    pub transfer_data: Option<Box<TransferData>>,
    pub transfer_group: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetails {
    pub discount_amount: Option<i64>,
    pub error: Option<Box<PaymentFlowsAmountDetailsResourceError>>,
    pub line_items: Option<List<PaymentIntentAmountDetailsLineItem>>,
    pub shipping: Option<Box<PaymentFlowsAmountDetailsResourceShipping>>,
    pub tax: Option<Box<PaymentFlowsAmountDetailsResourceTax>>,
    pub tip: Option<Box<PaymentFlowsAmountDetailsClientResourceTip>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentAmountDetailsLineItem {
    pub discount_amount: Option<i64>,
    pub id: String,
    pub payment_method_options: Option<Box<PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions>>,
    pub product_code: Option<String>,
    pub product_name: String,
    pub quantity: i64,
    pub tax: Option<Box<PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourceTax>>,
    pub unit_cost: i64,
    pub unit_of_measure: Option<String>,
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
pub struct PaymentIntentCardProcessing {
    pub customer_notification: Option<Box<PaymentIntentProcessingCustomerNotification>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextAction {
    pub alipay_handle_redirect: Option<Box<PaymentIntentNextActionAlipayHandleRedirect>>,
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    pub boleto_display_details: Option<Box<PaymentIntentNextActionBoleto>>,
    pub card_await_notification: Option<Box<PaymentIntentNextActionCardAwaitNotification>>,
    pub cashapp_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub display_bank_transfer_instructions:
        Option<Box<PaymentIntentNextActionDisplayBankTransferInstructions>>,
    pub klarna_display_qr_code: Option<Box<PaymentIntentNextActionKlarnaDisplayQrCode>>,
    pub konbini_display_details: Option<Box<PaymentIntentNextActionKonbini>>,
    pub multibanco_display_details: Option<Box<PaymentIntentNextActionDisplayMultibancoDetails>>,
    pub oxxo_display_details: Option<Box<PaymentIntentNextActionDisplayOxxoDetails>>,
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
pub struct PaymentIntentNextActionBoleto {
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
    pub qr_code: PaymentIntentNextActionCashappQrCode,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionCashappQrCode {
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
    pub type_: PaymentIntentNextActionDisplayBankTransferInstructionsType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentNextActionDisplayBankTransferInstructionsType {
    EuBankTransfer,
    GbBankTransfer,
    JpBankTransfer,
    MxBankTransfer,
    UsBankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionDisplayMultibancoDetails {
    pub entity: Option<String>,
    pub expires_at: Option<i64>,
    pub hosted_voucher_url: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionDisplayOxxoDetails {
    pub expires_after: Option<i64>,
    pub hosted_voucher_url: Option<String>,
    pub number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKlarnaDisplayQrCode {
    pub data: String,
    pub expires_at: Option<i64>,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbini {
    pub expires_at: i64,
    pub hosted_voucher_url: Option<String>,
    pub stores: PaymentIntentNextActionKonbiniStores,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniFamilymart {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniLawson {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniMinistop {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniSeicomart {
    pub confirmation_number: Option<String>,
    pub payment_code: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionKonbiniStores {
    pub familymart: Option<Box<PaymentIntentNextActionKonbiniFamilymart>>,
    pub lawson: Option<Box<PaymentIntentNextActionKonbiniLawson>>,
    pub ministop: Option<Box<PaymentIntentNextActionKonbiniMinistop>>,
    pub seicomart: Option<Box<PaymentIntentNextActionKonbiniSeicomart>>,
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
    pub qr_code: Box<PaymentIntentNextActionSwishQrCode>,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionSwishQrCode {
    pub data: String,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode {
    pub hosted_instructions_url: String,
    pub qr_code: PaymentIntentNextActionUpiqrCode,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionUpiqrCode {
    pub expires_at: i64,
    pub image_url_png: String,
    pub image_url_svg: String,
}

#[derive(Deserialize)]
pub struct PaymentIntentNextActionVerifyWithMicrodeposits {
    pub arrival_date: i64,
    pub hosted_verification_url: String,
    pub microdeposit_type: Option<MicrodepositType>,
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
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions {
    pub custom_mandate_url: Option<String>,
    pub interval_description: Option<String>,
    pub payment_schedule:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
    pub transaction_type: Option<TransactionType>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
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
pub struct PaymentIntentPaymentMethodOptionsAffirm {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAfterpayClearpay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAlipay {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAlma {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAmazonPay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsAuBecsDebit {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBacsDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBancontact {
    pub preferred_language: Option<InvoicePaymentMethodOptionsBancontactPreferredLanguage>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBillie {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBizum {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBlik {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsBoleto {
    pub expires_after_days: Option<i64>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCard {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentIntentPaymentMethodOptionsCardInstallments>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<PaymentIntentPaymentMethodOptionsCardNetwork>,
    pub request_extended_authorization: Option<RequestExtendedAuthorization>,
    pub request_incremental_authorization: Option<RequestIncrementalAuthorization>,
    pub request_multicapture: Option<RequestMulticapture>,
    pub request_overcapture: Option<RequestOvercapture>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    pub require_cvc_recollection: Option<bool>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub statement_descriptor_suffix_kana: Option<String>,
    pub statement_descriptor_suffix_kanji: Option<String>,
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardInstallments {
    pub available_plans: Option<Vec<PaymentMethodDetailsCardInstallmentsPlan>>,
    pub enabled: bool,
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCardMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub interval: Option<PaymentMethodOptionsCardMandateOptionsInterval>,
    pub interval_count: Option<i64>,
    pub reference: Option<String>,
    pub start_date: Option<i64>,
    pub supported_types: Option<Vec<SupportedType>>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
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
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub request_extended_authorization: Option<bool>,
    pub request_incremental_authorization_support: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub require_cvc_recollection: Option<bool>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCashapp {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCrypto {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsCustomerBalance {
    pub bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceBankTransfer>>,
    pub funding_type: Option<FundingType>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsEps {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsFpx {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsGiropay {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsGrabpay {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsIdeal {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsInteracPresent {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKakaoPay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKlarna {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKonbini {
    pub confirmation_number: Option<String>,
    pub expires_after_days: Option<i64>,
    pub expires_at: Option<i64>,
    pub product_description: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsKrCard {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsLink {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose {
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
pub struct PaymentIntentPaymentMethodOptionsMbWay {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMobilepay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsMultibanco {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsNaverPay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsNzBankAccount {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsOxxo {
    pub expires_after_days: Option<i64>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsP24 {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayByBank {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayco {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPaynow {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPaypal {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub preferred_locale: Option<String>,
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPix {
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub expires_after_seconds: Option<i64>,
    pub expires_at: Option<i64>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsPixMandateOptions>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsPixMandateOptions {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub amount_type: Option<AmountType>,
    pub currency: Option<String>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
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
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsRevolutPay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSamsungPay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSatispay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsScalapay {
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSepaDebit {
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSofort {
    pub preferred_language: Option<PaymentMethodDetailsPaymentRecordSofortPreferredLanguage>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsSwish {
    pub reference: Option<String>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsTwint {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUpi {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<LinkedAccountOptionsCommon>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions>>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub target_date: Option<String>,
    pub transaction_purpose: Option<TransactionPurpose>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsWechatPay {
    pub app_id: Option<String>,
    pub client: Option<PaymentMethodOptionsWechatPayClient>,
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentPaymentMethodOptionsZip {
    pub setup_future_usage: Option<CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage>,
    pub capture_method: Option<PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod>,
    pub installments: Option<Box<PaymentFlowsInstallmentOptions>>,
    pub mandate_options: Option<Box<PaymentIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub request_incremental_authorization_support: Option<bool>,
    pub require_cvc_recollection: Option<bool>,
    pub routing: Option<Box<PaymentMethodOptionsCardPresentRouting>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct PaymentIntentProcessing {
    pub card: Option<Box<PaymentIntentCardProcessing>>,
}

#[derive(Deserialize)]
pub struct PaymentIntentProcessingCustomerNotification {
    pub approval_requested: Option<bool>,
    pub completes_at: Option<i64>,
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
#[serde(rename_all = "snake_case")]
pub enum PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod {
    AutomaticDelayed,
    Manual,
    ManualPreferred,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethod {
    pub acss_debit: Option<Box<PaymentMethodAcssDebit>>,
    pub affirm: Option<Box<PaymentMethodAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentFlowsPrivatePaymentMethodsAlipay>>,
    pub allow_redisplay: Option<AllowRedisplay>,
    pub alma: Option<Box<PaymentMethodAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodAmazonPay>>,
    pub au_becs_debit: Option<Box<PaymentMethodAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodBacsDebit>>,
    pub bancontact: Option<Box<PaymentMethodBancontact>>,
    pub billie: Option<Box<PaymentMethodBillie>>,
    pub billing_details: Box<BillingDetails>,
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
    pub radar_options: Option<Box<RadarRadarOptions>>,
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
    pub generated_from: Option<Box<PaymentMethodCardGeneratedCard>>,
    pub last4: String,
    pub networks: Option<Box<Networks>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub three_d_secure_usage: Option<Box<ThreeDSecureUsage>>,
    pub wallet: Option<Box<PaymentMethodCardWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardChecks {
    pub address_line1_check: Option<String>,
    pub address_postal_code_check: Option<String>,
    pub cvc_check: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardGeneratedCard {
    pub charge: Option<String>,
    pub payment_method_details: Option<Box<CardGeneratedFromPaymentMethodDetails>>,
    pub setup_attempt: Option<Expandable>,
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
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
    pub wallet: Option<Box<PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardPresentNetworks {
    pub available: Vec<String>,
    pub preferred: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWallet {
    pub amex_express_checkout: Option<Box<PaymentMethodCardWalletAmexExpressCheckout>>,
    pub apple_pay: Option<Box<PaymentMethodCardWalletApplePay>>,
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<Box<PaymentMethodCardWalletGooglePay>>,
    pub link: Option<Box<PaymentMethodCardWalletLink>>,
    pub masterpass: Option<Box<PaymentMethodCardWalletMasterpass>>,
    pub samsung_pay: Option<Box<PaymentMethodCardWalletSamsungPay>>,
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
pub struct PaymentMethodCardWalletLink {}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletMasterpass {
    pub billing_address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCardWalletSamsungPay {}

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
    pub billing_address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodConfigBizPaymentMethodConfigurationDetails {
    pub id: String,
    pub parent: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodCrypto {}

#[derive(Deserialize)]
pub struct PaymentMethodCustom {
    pub display_name: Option<String>,
    pub logo: Option<Box<CustomLogo>>,
    #[serde(rename = "type")]
    pub type_: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodCustomerBalance {}

#[derive(Deserialize)]
pub struct PaymentMethodDetails {
    pub ach_credit_transfer: Option<Box<PaymentMethodDetailsAchCreditTransfer>>,
    pub ach_debit: Option<Box<PaymentMethodDetailsAchDebit>>,
    pub acss_debit: Option<Box<PaymentMethodDetailsAcssDebit>>,
    pub affirm: Option<Box<PaymentMethodDetailsAffirm>>,
    pub afterpay_clearpay: Option<Box<PaymentMethodDetailsAfterpayClearpay>>,
    pub alipay: Option<Box<PaymentFlowsPrivatePaymentMethodsAlipayDetails>>,
    pub alma: Option<Box<PaymentMethodDetailsAlma>>,
    pub amazon_pay: Option<Box<PaymentMethodDetailsAmazonPay>>,
    pub au_becs_debit: Option<Box<PaymentMethodDetailsAuBecsDebit>>,
    pub bacs_debit: Option<Box<PaymentMethodDetailsBacsDebit>>,
    pub bancontact: Option<Box<PaymentMethodDetailsBancontact>>,
    pub billie: Option<Box<PaymentMethodDetailsBillie>>,
    pub bizum: Option<Box<PaymentMethodDetailsBizum>>,
    pub blik: Option<Box<PaymentMethodDetailsBlik>>,
    pub boleto: Option<Box<PaymentMethodDetailsBoleto>>,
    pub card: Option<Box<PaymentMethodDetailsCard>>,
    pub card_present: Option<Box<PaymentMethodDetailsCardPresent>>,
    pub cashapp: Option<Box<PaymentMethodDetailsCashapp>>,
    pub crypto: Option<Box<PaymentMethodDetailsCrypto>>,
    pub customer_balance: Option<Box<PaymentMethodDetailsCustomerBalance>>,
    pub eps: Option<Box<PaymentMethodDetailsEps>>,
    pub fpx: Option<Box<PaymentMethodDetailsFpx>>,
    pub giropay: Option<Box<PaymentMethodDetailsGiropay>>,
    pub grabpay: Option<Box<PaymentMethodDetailsGrabpay>>,
    pub ideal: Option<Box<PaymentMethodDetailsIdeal>>,
    pub interac_present: Option<Box<PaymentMethodDetailsInteracPresent>>,
    pub kakao_pay: Option<Box<PaymentMethodDetailsKakaoPay>>,
    pub klarna: Option<Box<PaymentMethodDetailsKlarna>>,
    pub konbini: Option<Box<PaymentMethodDetailsKonbini>>,
    pub kr_card: Option<Box<PaymentMethodDetailsKrCard>>,
    pub link: Option<Box<PaymentMethodDetailsLink>>,
    pub mb_way: Option<Box<PaymentMethodDetailsMbWay>>,
    pub mobilepay: Option<Box<PaymentMethodDetailsMobilepay>>,
    pub multibanco: Option<Box<PaymentMethodDetailsMultibanco>>,
    pub naver_pay: Option<Box<PaymentMethodDetailsNaverPay>>,
    pub nz_bank_account: Option<Box<PaymentMethodDetailsNzBankAccount>>,
    pub oxxo: Option<Box<PaymentMethodDetailsOxxo>>,
    pub p24: Option<Box<PaymentMethodDetailsP24>>,
    pub pay_by_bank: Option<Box<PaymentMethodDetailsPayByBank>>,
    pub payco: Option<Box<PaymentMethodDetailsPayco>>,
    pub paynow: Option<Box<PaymentMethodDetailsPaynow>>,
    pub paypal: Option<Box<PaymentMethodDetailsPaypal>>,
    pub payto: Option<Box<PaymentMethodDetailsPayto>>,
    pub pix: Option<Box<PaymentMethodDetailsPix>>,
    pub promptpay: Option<Box<PaymentMethodDetailsPromptpay>>,
    pub revolut_pay: Option<Box<PaymentMethodDetailsRevolutPay>>,
    pub samsung_pay: Option<Box<PaymentMethodDetailsSamsungPay>>,
    pub satispay: Option<Box<PaymentMethodDetailsSatispay>>,
    pub scalapay: Option<Box<PaymentMethodDetailsScalapay>>,
    pub sepa_debit: Option<Box<PaymentMethodDetailsSepaDebit>>,
    pub sofort: Option<Box<PaymentMethodDetailsSofort>>,
    pub stripe_account: Option<Box<PaymentMethodDetailsStripeAccount>>,
    pub sunbit: Option<Box<PaymentMethodDetailsSunbit>>,
    pub swish: Option<Box<PaymentMethodDetailsSwish>>,
    pub twint: Option<Box<PaymentMethodDetailsTwint>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub upi: Option<Box<PaymentMethodDetailsUpi>>,
    pub us_bank_account: Option<Box<PaymentMethodDetailsUsBankAccount>>,
    pub wechat: Option<Box<PaymentMethodDetailsWechat>>,
    pub wechat_pay: Option<Box<PaymentMethodDetailsWechatPay>>,
    pub zip: Option<Box<PaymentMethodDetailsZip>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAchCreditTransfer {
    pub account_number: Option<String>,
    pub bank_name: Option<String>,
    pub routing_number: Option<String>,
    pub swift_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAchDebit {
    pub account_holder_type: Option<AccountHolderType>,
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAcssDebit {
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub institution_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub transit_number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAffirm {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAfterpayClearpay {
    pub order_id: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAlma {
    pub installments: Option<Box<AlmaInstallments>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAmazonPay {
    pub funding: Option<Box<AmazonPayUnderlyingPaymentMethodFundingDetails>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsAuBecsDebit {
    pub bsb_number: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBacsDebit {
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub sort_code: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<InvoicePaymentMethodOptionsBancontactPreferredLanguage>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBillie {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBizum {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBlik {
    pub buyer_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsBoleto {
    pub tax_id: String,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCard {
    pub amount_authorized: Option<i64>,
    pub authorization_code: Option<String>,
    pub brand: Option<String>,
    pub capture_before: Option<i64>,
    pub checks: Option<Box<PaymentMethodDetailsCardChecks>>,
    pub country: Option<String>,
    pub exp_month: i64,
    pub exp_year: i64,
    pub extended_authorization: Option<Box<PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorization>>,
    pub fingerprint: Option<String>,
    pub funding: Option<String>,
    pub incremental_authorization: Option<Box<PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorization>>,
    pub installments: Option<Box<PaymentMethodDetailsCardInstallments>>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub multicapture: Option<Box<PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture>>,
    pub network: Option<String>,
    pub network_token: Option<Box<PaymentMethodDetailsCardNetworkToken>>,
    pub network_transaction_id: Option<String>,
    pub overcapture: Option<Box<PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercapture>>,
    pub regulated_status: Option<RegulatedStatus>,
    pub three_d_secure: Option<Box<ThreeDSecureDetailsCharge>>,
    pub wallet: Option<Box<PaymentMethodDetailsCardWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardChecks {
    pub address_line1_check: Option<String>,
    pub address_postal_code_check: Option<String>,
    pub cvc_check: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardInstallments {
    pub plan: Option<Box<PaymentMethodDetailsCardInstallmentsPlan>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardInstallmentsPlan {
    pub count: Option<i64>,
    pub interval: Option<PaymentMethodDetailsCardInstallmentsPlanInterval>,
    #[serde(rename = "type")]
    pub type_: PaymentMethodDetailsCardInstallmentsPlanType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsCardInstallmentsPlanInterval {
    Month,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsCardInstallmentsPlanType {
    Bonus,
    FixedCount,
    Revolving,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardNetworkToken {
    pub used: bool,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardPresent {
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
    pub offline: Option<Box<PaymentMethodDetailsCardPresentOffline>>,
    pub overcapture_supported: bool,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<PaymentMethodDetailsCardPresentReceipt>>,
    pub wallet: Option<Box<PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardPresentOffline {
    pub stored_at: Option<i64>,
    #[serde(rename = "type")]
    pub type_: Option<PaymentMethodDetailsCardPresentOfflineType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsCardPresentOfflineType {
    Deferred,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardPresentReceipt {
    pub account_type: Option<PaymentMethodDetailsCardPresentReceiptAccountType>,
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
pub enum PaymentMethodDetailsCardPresentReceiptAccountType {
    Checking,
    Credit,
    Prepaid,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWallet {
    pub amex_express_checkout: Option<Box<PaymentMethodDetailsCardWalletAmexExpressCheckout>>,
    pub apple_pay: Option<Box<PaymentMethodDetailsCardWalletApplePay>>,
    pub dynamic_last4: Option<String>,
    pub google_pay: Option<Box<PaymentMethodDetailsCardWalletGooglePay>>,
    pub link: Option<Box<PaymentMethodDetailsCardWalletLink>>,
    pub masterpass: Option<Box<PaymentMethodDetailsCardWalletMasterpass>>,
    pub samsung_pay: Option<Box<PaymentMethodDetailsCardWalletSamsungPay>>,
    #[serde(rename = "type")]
    pub type_: PaymentMethodDetailsCardWalletType,
    pub visa_checkout: Option<Box<PaymentMethodDetailsCardWalletVisaCheckout>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletAmexExpressCheckout {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletApplePay {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletGooglePay {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletLink {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletMasterpass {
    pub billing_address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCardWalletSamsungPay {}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsCardWalletType {
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
pub struct PaymentMethodDetailsCardWalletVisaCheckout {
    pub billing_address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub shipping_address: Option<Box<Address>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCashapp {
    pub buyer_id: Option<String>,
    pub cashtag: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCrypto {
    pub buyer_address: Option<String>,
    pub network: Option<PaymentMethodDetailsCryptoNetwork>,
    pub token_currency: Option<PaymentMethodDetailsCryptoTokenCurrency>,
    pub transaction_hash: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsCryptoNetwork {
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
pub enum PaymentMethodDetailsCryptoTokenCurrency {
    PhantomCash,
    Usdc,
    Usdg,
    Usdp,
    Usdt,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsCustomerBalance {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsEps {
    pub bank: Option<PaymentMethodDetailsEpsBank>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsEpsBank {
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
pub struct PaymentMethodDetailsFpx {
    pub bank: PaymentMethodDetailsFpxBank,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsFpxBank {
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
pub struct PaymentMethodDetailsGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsGrabpay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsIdeal {
    pub bank: Option<PaymentMethodDetailsIdealBank>,
    pub bic: Option<PaymentMethodDetailsIdealBic>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub transaction_id: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsIdealBank {
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
pub enum PaymentMethodDetailsIdealBic {
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
pub struct PaymentMethodDetailsInteracPresent {
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
    pub read_method: Option<ReadMethod>,
    pub reader: Option<String>,
    pub receipt: Option<Box<PaymentMethodDetailsInteracPresentReceipt>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsInteracPresentReceipt {
    pub account_type: Option<PaymentMethodDetailsInteracPresentReceiptAccountType>,
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
pub enum PaymentMethodDetailsInteracPresentReceiptAccountType {
    Checking,
    Savings,
    #[serde(rename = "unknown")]
    UnknownValue,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsKakaoPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsKlarna {
    pub location: Option<String>,
    pub payer_details: Option<Box<KlarnaPayerDetails>>,
    pub payment_method_category: Option<String>,
    pub preferred_locale: Option<String>,
    pub reader: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsKonbini {
    pub store: Option<Box<PaymentMethodDetailsKonbiniStore>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsKonbiniStore {
    pub chain: Option<PaymentMethodDetailsKonbiniStoreChain>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsKonbiniStoreChain {
    Familymart,
    Lawson,
    Ministop,
    Seicomart,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsKrCard {
    pub brand: Option<PaymentMethodDetailsKrCardBrand>,
    pub buyer_id: Option<String>,
    pub last4: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsKrCardBrand {
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
pub struct PaymentMethodDetailsLink {
    pub country: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsMbWay {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsMobilepay {
    pub card: Option<Box<InternalCard>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsMultibanco {
    pub entity: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsNaverPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsNzBankAccount {
    pub account_holder_name: Option<String>,
    pub bank_code: String,
    pub bank_name: String,
    pub branch_code: String,
    pub expected_debit_date: Option<String>,
    pub last4: String,
    pub suffix: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsOxxo {
    pub number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsP24 {
    pub bank: Option<PaymentMethodDetailsP24Bank>,
    pub reference: Option<String>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsP24Bank {
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
pub struct PaymentMethodDetailsPassthroughCard {
    pub brand: Option<String>,
    pub country: Option<String>,
    pub exp_month: Option<i64>,
    pub exp_year: Option<i64>,
    pub funding: Option<String>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPayByBank {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPayco {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodDetailsPaymentRecordSofortPreferredLanguage {
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
pub struct PaymentMethodDetailsPaynow {
    pub location: Option<String>,
    pub reader: Option<String>,
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPaypal {
    pub country: Option<String>,
    pub payer_email: Option<String>,
    pub payer_id: Option<String>,
    pub payer_name: Option<String>,
    pub seller_protection: Option<Box<PaypalSellerProtection>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPayto {
    pub bsb_number: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
    pub pay_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPix {
    pub bank_transaction_id: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsPromptpay {
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsRevolutPay {
    pub funding: Option<Box<RevolutPayUnderlyingPaymentMethodFundingDetails>>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSamsungPay {
    pub buyer_id: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSatispay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsScalapay {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub generated_sepa_debit: Option<Expandable>,
    pub generated_sepa_debit_mandate: Option<Expandable>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<PaymentMethodDetailsPaymentRecordSofortPreferredLanguage>,
    pub verified_name: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsStripeAccount {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSunbit {
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsSwish {
    pub fingerprint: Option<String>,
    pub payment_reference: Option<String>,
    pub verified_phone_last4: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsTwint {
    pub mandate: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsUpi {
    pub vpa: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsUsBankAccount {
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<InboundTransfersPaymentMethodDetailsUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub expected_debit_date: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate: Option<Expandable>,
    pub payment_reference: Option<String>,
    pub routing_number: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsWechat {}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsWechatPay {
    pub fingerprint: Option<String>,
    pub location: Option<String>,
    pub reader: Option<String>,
    pub transaction_id: Option<String>,
}

#[derive(Deserialize)]
pub struct PaymentMethodDetailsZip {}

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
    pub networks: Option<Box<PaymentMethodCardPresentNetworks>>,
    pub preferred_locales: Option<Vec<String>>,
    pub read_method: Option<ReadMethod>,
}

#[derive(Deserialize)]
pub struct PaymentMethodKakaoPay {}

#[derive(Deserialize)]
pub struct PaymentMethodKlarna {
    pub dob: Option<Box<PaymentFlowsPrivatePaymentMethodsKlarnaDob>>,
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
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodOptionsCardMandateOptionsInterval {
    Day,
    Month,
    Sporadic,
    Week,
    Year,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodOptionsCardPresentRouting {
    pub requested_priority: Option<RequestedPriority>,
}

#[derive(Deserialize)]
pub struct PaymentMethodOptionsCustomerBalanceBankTransfer {
    pub eu_bank_transfer: Option<Box<PaymentMethodOptionsCustomerBalanceEuBankAccount>>,
    pub requested_address_types: Option<Vec<RequestedAddressType>>,
    #[serde(rename = "type")]
    pub type_: Option<PaymentMethodOptionsCustomerBalanceBankTransferType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodOptionsCustomerBalanceBankTransferType {
    EuBankTransfer,
    GbBankTransfer,
    JpBankTransfer,
    MxBankTransfer,
    UsBankTransfer,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct PaymentMethodOptionsCustomerBalanceEuBankAccount {
    pub country: PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodOptionsCustomerBalanceEuBankAccountCountry {
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
pub enum PaymentMethodOptionsWechatPayClient {
    Android,
    Ios,
    Web,
    #[serde(other)]
    Unheard,
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
    pub generated_from: Option<Box<SepaDebitGeneratedFrom>>,
    pub last4: Option<String>,
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
    pub account_holder_type: Option<AccountHolderType>,
    pub account_type: Option<InboundTransfersPaymentMethodDetailsUsBankAccountAccountType>,
    pub bank_name: Option<String>,
    pub financial_connections_account: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub networks: Option<Box<UsBankAccountNetworks>>,
    pub routing_number: Option<String>,
    pub status_details: Option<Box<PaymentMethodUsBankAccountStatusDetails>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodUsBankAccountBlocked {
    pub network_code: Option<PaymentMethodUsBankAccountBlockedNetworkCode>,
    pub reason: Option<PaymentMethodUsBankAccountBlockedReason>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodUsBankAccountBlockedNetworkCode {
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
pub enum PaymentMethodUsBankAccountBlockedReason {
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
pub struct PaymentMethodUsBankAccountStatusDetails {
    pub blocked: Option<Box<PaymentMethodUsBankAccountBlocked>>,
}

#[derive(Deserialize)]
pub struct PaymentMethodWechatPay {}

#[derive(Deserialize)]
pub struct PaymentMethodZip {}

#[derive(Deserialize)]
pub struct PaypalSellerProtection {
    pub dispute_categories: Option<Vec<PaypalSellerProtectionDisputeCategory>>,
    pub status: PaypalSellerProtectionStatus,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaypalSellerProtectionDisputeCategory {
    Fraudulent,
    ProductNotReceived,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaypalSellerProtectionStatus {
    Eligible,
    NotEligible,
    PartiallyEligible,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Price {
    pub active: bool,
    pub billing_scheme: BillingScheme,
    pub created: i64,
    pub currency: String,
    pub currency_options: Option<BTreeMap<String, CurrencyOption>>,
    pub custom_unit_amount: Option<Box<CustomUnitAmount>>,
    pub id: String,
    pub livemode: bool,
    pub lookup_key: Option<String>,
    pub metadata: BTreeMap<String, String>,
    pub nickname: Option<String>,
    pub product: Expandable,
    pub recurring: Option<Box<Recurring>>,
    pub tax_behavior: Option<CurrencyOptionTaxBehavior>,
    pub tiers: Option<Vec<PriceTier>>,
    pub tiers_mode: Option<TiersMode>,
    pub transform_quantity: Option<Box<TransformQuantity>>,
    #[serde(rename = "type")]
    pub type_: PriceType,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
}

#[derive(Deserialize)]
pub struct PriceTier {
    pub flat_amount: Option<i64>,
    pub flat_amount_decimal: Option<String>,
    pub unit_amount: Option<i64>,
    pub unit_amount_decimal: Option<String>,
    pub up_to: Option<i64>,
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
#[serde(rename_all = "snake_case")]
pub enum ProrationDiscount {
    Included,
    Itemized,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct RadarRadarOptions {
    pub session: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateType {
    FlatAmount,
    Percentage,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadMethod {
    ContactEmv,
    ContactlessEmv,
    ContactlessMagstripeMode,
    MagneticStripeFallback,
    MagneticStripeTrack2,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct Recurring {
    pub interval: RecurringInterval,
    pub interval_count: i64,
    pub meter: Option<String>,
    pub usage_type: UsageType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RecurringInterval {
    Day,
    Month,
    Week,
    Year,
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
    pub presentment_details: Option<Box<PaymentFlowsPaymentIntentPresentmentDetails>>,
    pub reason: Option<RefundReason>,
    pub receipt_number: Option<String>,
    pub source_transfer_reversal: Option<Expandable>,
    pub status: Option<String>,
    pub transfer_reversal: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetails {
    pub affirm: Option<Box<DestinationDetailsUnimplemented>>,
    pub afterpay_clearpay: Option<Box<DestinationDetailsUnimplemented>>,
    pub alipay: Option<Box<DestinationDetailsUnimplemented>>,
    pub alma: Option<Box<DestinationDetailsUnimplemented>>,
    pub amazon_pay: Option<Box<DestinationDetailsUnimplemented>>,
    pub au_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    pub blik: Option<Box<RefundDestinationDetailsBlik>>,
    pub br_bank_transfer: Option<Box<RefundDestinationDetailsBrBankTransfer>>,
    pub card: Option<Box<RefundDestinationDetailsCard>>,
    pub cashapp: Option<Box<DestinationDetailsUnimplemented>>,
    pub crypto: Option<Box<RefundDestinationDetailsCrypto>>,
    pub customer_cash_balance: Option<Box<DestinationDetailsUnimplemented>>,
    pub eps: Option<Box<DestinationDetailsUnimplemented>>,
    pub eu_bank_transfer: Option<Box<RefundDestinationDetailsEuBankTransfer>>,
    pub gb_bank_transfer: Option<Box<RefundDestinationDetailsGbBankTransfer>>,
    pub giropay: Option<Box<DestinationDetailsUnimplemented>>,
    pub grabpay: Option<Box<DestinationDetailsUnimplemented>>,
    pub jp_bank_transfer: Option<Box<RefundDestinationDetailsJpBankTransfer>>,
    pub klarna: Option<Box<DestinationDetailsUnimplemented>>,
    pub mb_way: Option<Box<RefundDestinationDetailsMbWay>>,
    pub multibanco: Option<Box<RefundDestinationDetailsMultibanco>>,
    pub mx_bank_transfer: Option<Box<RefundDestinationDetailsMxBankTransfer>>,
    pub nz_bank_transfer: Option<Box<DestinationDetailsUnimplemented>>,
    pub p24: Option<Box<RefundDestinationDetailsP24>>,
    pub paynow: Option<Box<DestinationDetailsUnimplemented>>,
    pub paypal: Option<Box<RefundDestinationDetailsPaypal>>,
    pub pix: Option<Box<DestinationDetailsUnimplemented>>,
    pub revolut: Option<Box<DestinationDetailsUnimplemented>>,
    pub scalapay: Option<Box<DestinationDetailsUnimplemented>>,
    pub sofort: Option<Box<DestinationDetailsUnimplemented>>,
    pub swish: Option<Box<RefundDestinationDetailsSwish>>,
    pub th_bank_transfer: Option<Box<RefundDestinationDetailsThBankTransfer>>,
    pub twint: Option<Box<DestinationDetailsUnimplemented>>,
    #[serde(rename = "type")]
    pub type_: String,
    pub us_bank_transfer: Option<Box<RefundDestinationDetailsUsBankTransfer>>,
    pub wechat_pay: Option<Box<DestinationDetailsUnimplemented>>,
    pub zip: Option<Box<DestinationDetailsUnimplemented>>,
}

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
pub struct RefundDestinationDetailsP24 {
    pub reference: Option<String>,
    pub reference_status: Option<String>,
}

#[derive(Deserialize)]
pub struct RefundDestinationDetailsPaypal {
    pub network_decline_code: Option<String>,
}

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
    pub email_sent: EmailSent,
    pub expires_at: i64,
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
#[serde(rename_all = "snake_case")]
pub enum RegulatedStatus {
    Regulated,
    Unregulated,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestExtendedAuthorization {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestIncrementalAuthorization {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestMulticapture {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestOvercapture {
    IfAvailable,
    Never,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestThreeDSecure {
    Any,
    Automatic,
    Challenge,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestedAddressType {
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
#[serde(rename_all = "snake_case")]
pub enum RequestedPriority {
    Domestic,
    International,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultReason {
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
pub struct RevolutPayUnderlyingPaymentMethodFundingDetails {
    pub card: Option<Box<PaymentMethodDetailsPassthroughCard>>,
    #[serde(rename = "type")]
    pub type_: Option<RevolutPayUnderlyingPaymentMethodFundingDetailsType>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RevolutPayUnderlyingPaymentMethodFundingDetailsType {
    Card,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaveDefaultPaymentMethod {
    Off,
    OnSubscription,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SchedulesPhaseAutomaticTaxDisabledReason {
    RequiresLocationInputs,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SepaDebitGeneratedFrom {
    pub charge: Option<Expandable>,
    pub setup_attempt: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct SetupIntent {
    pub application: Option<Expandable>,
    pub attach_to_self: Option<bool>,
    pub automatic_payment_methods: Option<Box<PaymentFlowsAutomaticPaymentMethodsSetupIntent>>,
    pub cancellation_reason: Option<CancellationReason>,
    pub client_secret: Option<String>,
    pub created: i64,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    pub description: Option<String>,
    pub excluded_payment_method_types: Option<Vec<ExcludedPaymentMethodType>>,
    pub flow_directions: Option<Vec<FlowDirection>>,
    pub id: String,
    pub last_setup_error: Option<Box<ApiErrors>>,
    pub latest_attempt: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<SmorResourceManagedPayments>>,
    pub mandate: Option<Expandable>,
    pub metadata: Option<BTreeMap<String, String>>,
    pub next_action: Option<Box<SetupIntentNextAction>>,
    pub on_behalf_of: Option<Expandable>,
    pub payment_method: Option<Expandable>,
    pub payment_method_configuration_details:
        Option<Box<PaymentMethodConfigBizPaymentMethodConfigurationDetails>>,
    pub payment_method_options: Option<Box<SetupIntentPaymentMethodOptions>>,
    pub payment_method_types: Vec<String>,
    pub single_use_mandate: Option<Expandable>,
    pub status: SetupIntentStatus,
    pub usage: String,
}

#[derive(Deserialize)]
pub struct SetupIntentNextAction {
    pub blik_authorize: Option<Box<PaymentIntentNextActionBlikAuthorize>>,
    pub cashapp_handle_redirect_or_display_qr_code:
        Option<Box<PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode>>,
    pub pix_display_qr_code: Option<Box<SetupIntentNextActionPixDisplayQrCode>>,
    pub redirect_to_url: Option<Box<SetupIntentNextActionRedirectToUrl>>,
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
pub struct SetupIntentNextActionRedirectToUrl {
    pub return_url: Option<String>,
    pub url: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentNextActionVerifyWithMicrodeposits {
    pub arrival_date: i64,
    pub hosted_verification_url: String,
    pub microdeposit_type: Option<MicrodepositType>,
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
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
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
    pub default_for: Option<Vec<DefaultFor>>,
    pub interval_description: Option<String>,
    pub payment_schedule:
        Option<PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule>,
    pub transaction_type: Option<TransactionType>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsAmazonPay {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBacsDebit {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsBacsDebitMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBacsDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsBizum {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsCard {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsCardMandateOptions>>,
    pub network: Option<SetupIntentPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsCardMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub currency: Option<String>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub interval: Option<SetupIntentPaymentMethodOptionsCardMandateOptionsInterval>,
    pub interval_count: Option<i64>,
    pub reference: Option<String>,
    pub start_date: Option<Box<RawValue>>,
    pub supported_types: Option<Vec<SupportedType>>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsCardMandateOptionsInterval {
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
pub enum SetupIntentPaymentMethodOptionsCardNetwork {
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
pub struct SetupIntentPaymentMethodOptionsCardPresent {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsKlarna {
    pub currency: Option<String>,
    pub preferred_locale: Option<String>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsLink {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsMandateOptionsPayto {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose {
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
pub struct SetupIntentPaymentMethodOptionsPaypal {
    pub billing_agreement_id: Option<String>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPayto {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsMandateOptionsPayto>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPix {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsPixMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsPixMandateOptions {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub amount_type: Option<AmountType>,
    pub currency: Option<String>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule>,
    pub reference: Option<String>,
    pub start_date: Option<String>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsSepaDebit {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsSepaDebitMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsSepaDebitMandateOptions {
    pub reference_prefix: Option<String>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUpi {
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsUpiMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUpiMandateOptions {
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub description: Option<String>,
    pub end_date: Option<Box<RawValue>>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccount {
    pub financial_connections: Option<Box<LinkedAccountOptionsCommon>>,
    pub mandate_options: Option<Box<SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions>>,
    pub verification_method: Option<CheckoutAcssDebitPaymentMethodOptionsVerificationMethod>,
}

#[derive(Deserialize)]
pub struct SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions {
    pub collection_method: Option<MandateUsBankAccountCollectionMethod>,
    pub amount: Option<i64>,
    pub amount_type: Option<AmountType>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandateOptionsPaytoPaymentSchedule>,
    pub payments_per_period: Option<i64>,
    pub purpose: Option<SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose>,
    pub start_date: Option<String>,
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
pub struct Shipping {
    pub address: Option<Box<Address>>,
    pub carrier: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub tracking_number: Option<String>,
}

#[derive(Deserialize)]
pub struct SmorResourceManagedPayments {
    pub enabled: bool,
}

#[derive(Deserialize)]
pub struct Source {
    pub ach_credit_transfer: Option<Box<SourceTypeAchCreditTransfer>>,
    pub ach_debit: Option<Box<SourceTypeAchDebit>>,
    pub acss_debit: Option<Box<SourceTypeAcssDebit>>,
    pub alipay: Option<Box<SourceTypeAlipay>>,
    pub allow_redisplay: Option<AllowRedisplay>,
    pub amount: Option<i64>,
    pub au_becs_debit: Option<Box<SourceTypeAuBecsDebit>>,
    pub bancontact: Option<Box<SourceTypeBancontact>>,
    pub card: Option<Box<SourceTypeCard>>,
    pub card_present: Option<Box<SourceTypeCardPresent>>,
    pub client_secret: String,
    pub code_verification: Option<Box<SourceCodeVerificationFlow>>,
    pub created: i64,
    pub currency: Option<String>,
    pub customer: Option<String>,
    pub eps: Option<Box<SourceTypeEps>>,
    pub flow: String,
    pub giropay: Option<Box<SourceTypeGiropay>>,
    pub id: String,
    pub ideal: Option<Box<SourceTypeIdeal>>,
    pub klarna: Option<Box<SourceTypeKlarna>>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub multibanco: Option<Box<SourceTypeMultibanco>>,
    pub owner: Option<Box<SourceOwner>>,
    pub p24: Option<Box<SourceTypeP24>>,
    pub receiver: Option<Box<SourceReceiverFlow>>,
    pub redirect: Option<Box<SourceRedirectFlow>>,
    pub sepa_debit: Option<Box<SourceTypeSepaDebit>>,
    pub sofort: Option<Box<SourceTypeSofort>>,
    pub source_order: Option<Box<SourceOrder>>,
    pub statement_descriptor: Option<String>,
    pub status: String,
    pub three_d_secure: Option<Box<SourceTypeThreeDSecure>>,
    #[serde(rename = "type")]
    pub type_: SourceType,
    pub usage: Option<String>,
    pub wechat: Option<Box<SourceTypeWechat>>,
}

#[derive(Deserialize)]
pub struct SourceCodeVerificationFlow {
    pub attempts_remaining: i64,
    pub status: String,
}

#[derive(Deserialize)]
pub struct SourceOrder {
    pub amount: i64,
    pub currency: String,
    pub email: Option<String>,
    pub items: Option<Vec<SourceOrderItem>>,
    pub shipping: Option<Box<Shipping>>,
}

#[derive(Deserialize)]
pub struct SourceOrderItem {
    pub amount: Option<i64>,
    pub currency: Option<String>,
    pub description: Option<String>,
    pub parent: Option<String>,
    pub quantity: Option<i64>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceOwner {
    pub address: Option<Box<Address>>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub verified_address: Option<Box<Address>>,
    pub verified_email: Option<String>,
    pub verified_name: Option<String>,
    pub verified_phone: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceReceiverFlow {
    pub address: Option<String>,
    pub amount_charged: i64,
    pub amount_received: i64,
    pub amount_returned: i64,
    pub refund_attributes_method: String,
    pub refund_attributes_status: String,
}

#[derive(Deserialize)]
pub struct SourceRedirectFlow {
    pub failure_reason: Option<String>,
    pub return_url: String,
    pub status: String,
    pub url: String,
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
pub struct SourceTypeAchCreditTransfer {
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
pub struct SourceTypeAchDebit {
    pub bank_name: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub routing_number: Option<String>,
    #[serde(rename = "type")]
    pub type_: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeAcssDebit {
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
pub struct SourceTypeAlipay {
    pub data_string: Option<String>,
    pub native_url: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeAuBecsDebit {
    pub bsb_number: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeBancontact {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeCard {
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
pub struct SourceTypeCardPresent {
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
pub struct SourceTypeEps {
    pub reference: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeGiropay {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeIdeal {
    pub bank: Option<String>,
    pub bic: Option<String>,
    pub iban_last4: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeKlarna {
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
pub struct SourceTypeMultibanco {
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
pub struct SourceTypeP24 {
    pub reference: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeSepaDebit {
    pub bank_code: Option<String>,
    pub branch_code: Option<String>,
    pub country: Option<String>,
    pub fingerprint: Option<String>,
    pub last4: Option<String>,
    pub mandate_reference: Option<String>,
    pub mandate_url: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeSofort {
    pub bank_code: Option<String>,
    pub bank_name: Option<String>,
    pub bic: Option<String>,
    pub country: Option<String>,
    pub iban_last4: Option<String>,
    pub preferred_language: Option<String>,
    pub statement_descriptor: Option<String>,
}

#[derive(Deserialize)]
pub struct SourceTypeThreeDSecure {
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
pub struct SourceTypeWechat {
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
    pub billing_cycle_anchor_config: Option<Box<SubscriptionsResourceBillingCycleAnchorConfig>>,
    pub billing_mode: SubscriptionsResourceBillingMode,
    pub billing_schedules: Vec<SubscriptionsResourceBillingSchedules>,
    pub billing_thresholds: Option<Box<SubscriptionBillingThresholds>>,
    pub cancel_at: Option<i64>,
    pub cancel_at_period_end: bool,
    pub canceled_at: Option<i64>,
    pub cancellation_details: Option<Box<CancellationDetails>>,
    pub collection_method: InvoiceCollectionMethod,
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
    pub invoice_settings: Box<SubscriptionsResourceSubscriptionInvoiceSettings>,
    pub items: List<SubscriptionItem>,
    pub latest_invoice: Option<Expandable>,
    pub livemode: bool,
    pub managed_payments: Option<Box<SmorResourceManagedPayments>>,
    pub metadata: BTreeMap<String, String>,
    pub next_pending_invoice_item_invoice: Option<i64>,
    pub on_behalf_of: Option<Expandable>,
    pub pause_collection: Option<Box<SubscriptionsResourcePauseCollection>>,
    pub payment_settings: Option<Box<SubscriptionsResourcePaymentSettings>>,
    pub pending_invoice_item_interval: Option<Box<SubscriptionPendingInvoiceItemInterval>>,
    pub pending_setup_intent: Option<Expandable>,
    pub pending_update: Option<Box<SubscriptionsResourcePendingUpdate>>,
    pub presentment_details: Option<Box<SubscriptionsResourceSubscriptionPresentmentDetails>>,
    pub schedule: Option<Expandable>,
    pub start_date: i64,
    pub status: SubscriptionStatus,
    pub test_clock: Option<Expandable>,
    pub transfer_data: Option<Box<SubscriptionTransferData>>,
    pub trial_end: Option<i64>,
    pub trial_settings: Option<Box<SubscriptionsResourceTrialSettingsTrialSettings>>,
    pub trial_start: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionAutomaticTax {
    pub disabled_reason: Option<SchedulesPhaseAutomaticTaxDisabledReason>,
    pub enabled: bool,
    pub liability: Option<Box<ConnectAccountReference>>,
}

#[derive(Deserialize)]
pub struct SubscriptionBillingThresholds {
    pub amount_gte: Option<i64>,
    pub reset_billing_cycle_anchor: Option<bool>,
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
pub struct SubscriptionPaymentMethodOptionsCard {
    pub mandate_options: Option<Box<InvoiceMandateOptionsCard>>,
    pub network: Option<SubscriptionPaymentMethodOptionsCardNetwork>,
    pub request_three_d_secure: Option<RequestThreeDSecure>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPaymentMethodOptionsCardNetwork {
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
pub struct SubscriptionPaymentMethodOptionsMandateOptionsPix {
    pub amount: Option<i64>,
    pub amount_includes_iof: Option<AmountIncludesIof>,
    pub end_date: Option<String>,
    pub payment_schedule: Option<MandatePixPaymentSchedule>,
}

#[derive(Deserialize)]
pub struct SubscriptionPaymentMethodOptionsPix {
    pub expires_after_seconds: Option<i64>,
    pub mandate_options: Option<Box<SubscriptionPaymentMethodOptionsMandateOptionsPix>>,
}

#[derive(Deserialize)]
pub struct SubscriptionPendingInvoiceItemInterval {
    pub interval: SubscriptionPendingInvoiceItemIntervalInterval,
    pub interval_count: i64,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionPendingInvoiceItemIntervalInterval {
    Day,
    Month,
    Week,
    Year,
    #[serde(other)]
    Unheard,
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
pub struct SubscriptionsResourceBillingCycleAnchorConfig {
    pub day_of_month: i64,
    pub hour: Option<i64>,
    pub minute: Option<i64>,
    pub month: Option<i64>,
    pub second: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingMode {
    pub flexible: Option<Box<SubscriptionsResourceBillingModeFlexible>>,
    #[serde(rename = "type")]
    pub type_: SubscriptionsResourceBillingModeType,
    pub updated_at: Option<i64>,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingModeFlexible {
    pub proration_discounts: Option<ProrationDiscount>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionsResourceBillingModeType {
    Classic,
    Flexible,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingSchedules {
    pub applies_to: Option<Vec<SubscriptionsResourceBillingSchedulesAppliesTo>>,
    pub bill_until: SubscriptionsResourceBillingSchedulesBillUntil,
    pub key: String,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingSchedulesAppliesTo {
    pub price: Option<Expandable>,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingSchedulesBillUntil {
    pub computed_timestamp: i64,
    pub duration: Option<Box<SubscriptionsResourceBillingSchedulesBillUntilDuration>>,
    pub timestamp: Option<i64>,
    #[serde(rename = "type")]
    pub type_: SubscriptionsResourceBillingSchedulesBillUntilType,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceBillingSchedulesBillUntilDuration {
    pub interval: SubscriptionsResourceBillingSchedulesBillUntilDurationInterval,
    pub interval_count: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionsResourceBillingSchedulesBillUntilDurationInterval {
    Day,
    Month,
    Week,
    Year,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionsResourceBillingSchedulesBillUntilType {
    Duration,
    Timestamp,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourcePauseCollection {
    pub behavior: SubscriptionsResourcePauseCollectionBehavior,
    pub resumes_at: Option<i64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SubscriptionsResourcePauseCollectionBehavior {
    KeepAsDraft,
    MarkUncollectible,
    Void,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourcePaymentMethodOptions {
    pub acss_debit: Option<Box<InvoicePaymentMethodOptionsAcssDebit>>,
    pub bancontact: Option<Box<InvoicePaymentMethodOptionsBancontact>>,
    pub card: Option<Box<SubscriptionPaymentMethodOptionsCard>>,
    pub customer_balance: Option<Box<InvoicePaymentMethodOptionsCustomerBalance>>,
    pub konbini: Option<Box<InvoicePaymentMethodOptionsKonbini>>,
    pub payto: Option<Box<InvoicePaymentMethodOptionsPayto>>,
    pub pix: Option<Box<SubscriptionPaymentMethodOptionsPix>>,
    pub sepa_debit: Option<Box<InvoicePaymentMethodOptionsSepaDebit>>,
    pub upi: Option<Box<InvoicePaymentMethodOptionsUpi>>,
    pub us_bank_account: Option<Box<InvoicePaymentMethodOptionsUsBankAccount>>,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourcePaymentSettings {
    pub payment_method_options: Option<Box<SubscriptionsResourcePaymentMethodOptions>>,
    pub payment_method_types: Option<Vec<InvoicesPaymentSettingsPaymentMethodType>>,
    pub save_default_payment_method: Option<SaveDefaultPaymentMethod>,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourcePendingUpdate {
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
pub struct SubscriptionsResourceSubscriptionInvoiceSettings {
    pub account_tax_ids: Option<Vec<Expandable>>,
    pub issuer: ConnectAccountReference,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceSubscriptionPresentmentDetails {
    pub presentment_currency: String,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceTrialSettingsEndBehavior {
    pub missing_payment_method: MissingPaymentMethod,
}

#[derive(Deserialize)]
pub struct SubscriptionsResourceTrialSettingsTrialSettings {
    pub end_behavior: SubscriptionsResourceTrialSettingsEndBehavior,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportedType {
    India,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxExempt {
    Exempt,
    None,
    Reverse,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TaxIDsOwner {
    pub account: Option<Expandable>,
    pub application: Option<Expandable>,
    pub customer: Option<Expandable>,
    pub customer_account: Option<String>,
    #[serde(rename = "type")]
    pub type_: TaxIDsOwnerType,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxIDsOwnerType {
    Account,
    Application,
    Customer,
    #[serde(rename = "self")]
    SelfValue,
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
    pub owner: Option<Box<TaxIDsOwner>>,
    #[serde(rename = "type")]
    pub type_: TaxIdType,
    pub value: String,
    pub verification: Option<Box<TaxIdVerification>>,
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
    pub jurisdiction_level: Option<JurisdictionLevel>,
    pub livemode: bool,
    pub metadata: Option<BTreeMap<String, String>>,
    pub percentage: f64,
    pub rate_type: Option<RateType>,
    pub state: Option<String>,
    pub tax_type: Option<TaxType>,
}

#[derive(Deserialize)]
pub struct TaxRateFlatAmount {
    pub amount: i64,
    pub currency: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxType {
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

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TaxabilityReason {
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
pub struct ThreeDSecureDetailsCharge {
    pub authentication_flow: Option<AuthenticationFlow>,
    pub electronic_commerce_indicator: Option<ElectronicCommerceIndicator>,
    pub exemption_indicator: Option<ExemptionIndicator>,
    pub exemption_indicator_applied: Option<bool>,
    pub result: Option<ThreeDSecureDetailsChargeResult>,
    pub result_reason: Option<ResultReason>,
    pub transaction_id: Option<String>,
    pub version: Option<ThreeDSecureDetailsChargeVersion>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ThreeDSecureDetailsChargeResult {
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
pub enum ThreeDSecureDetailsChargeVersion {
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
pub struct ThreeDSecureUsage {
    pub supported: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TiersMode {
    Graduated,
    Volume,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TokenCardNetworks {
    pub preferred: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransactionPurpose {
    Goods,
    Other,
    Services,
    Unspecified,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransactionType {
    Business,
    Personal,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct TransferData {
    pub amount: Option<i64>,
    pub description: Option<String>,
    pub destination: Expandable,
    pub metadata: Option<BTreeMap<String, String>>,
    pub payment_data: Option<Box<PaymentData>>,
}

#[derive(Deserialize)]
pub struct TransformQuantity {
    pub divide_by: i64,
    pub round: TransformQuantityRound,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransformQuantityRound {
    Down,
    Up,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
pub struct UsBankAccountNetworks {
    pub preferred: Option<String>,
    pub supported: Vec<UsBankAccountNetworksSupported>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UsBankAccountNetworksSupported {
    Ach,
    UsDomesticWire,
    #[serde(other)]
    Unheard,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UsageType {
    Licensed,
    Metered,
    #[serde(other)]
    Unheard,
}
