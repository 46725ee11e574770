// Written by `cargo xtask generate`. Do not edit.
//! A client for Stripe's API: every operation, every object, every parameter, typed.
//!
//! ```no_run
//! use stripe::{Client, Error, PaymentSource, customers};
//!
//! async fn add_card(client: &Client) -> Result<(), Error> {
//!     let customer = customers::create().email("jenny@example.com").send(client).await?;
//!     let source = customers::payment_sources::create(&customer.id, "tok_visa")
//!         .metadata([("order", "6735")])
//!         .send(client)
//!         .await?;
//!     if let PaymentSource::Card(card) = source {
//!         println!("{} {}", card.brand, card.last4);
//!     }
//!     Ok(())
//! }
//! ```
//!
//! [`Client::from_env`] takes the key from `STRIPE_SECRET_KEY`, [`Client::new`] from the caller, and [`Client::builder`] all other
//! settings. A client is cheap to clone; clones share their connections.
//!
//! # Requests
//!
//! Each operation is a function, at the path that it has in Stripe's official SDKs: `client.v1.customers.payment_sources.create` is
//! `customers::payment_sources::create`, and `client.v2.core.accounts` is `v2::core::accounts`. It takes what Stripe requires, and gives a
//! request. What is optional is set on the request, and so is what concerns this call alone: `idempotency_key`, `stripe_account`, `timeout`,
//! `max_retries` and more. `send` gives a [`Call`]; await it for the result, or its [`with_response`](Call::with_response) for the
//! result with status, headers and request id.
//!
//! A request is a value. It can be made, cloned and looked at without a client: its [`method`](Request::method), [`path`](Request::path),
//! [`query`](Request::query) and [`body`](Request::body).
//!
//! ```
//! use stripe::customers;
//!
//! let request = customers::update("cus_123").name("Jenny Rosen").clear_metadata();
//! assert_eq!(request.path(), "/v1/customers/cus_123");
//! assert_eq!(request.body().as_deref(), Some("name=Jenny%20Rosen&metadata="));
//! ```
//!
//! Not set, set and cleared are three things: what can be cleared has a `clear_…` beside its setter. Parameters that hold others are types with a
//! `new` that takes what is required. A parameter that takes an id, a token or such a type takes all of them. What this version does not know
//! is sent with `param`, and an endpoint that it does not know is called with the client's `raw`, which gives a
//! [`RawRequest`].
//!
//! # Answers
//!
//! Objects are structs with public fields. They may get more fields, enums more values, and unions more kinds of objects, at any time, so all
//! of them are `#[non_exhaustive]`: a value that this version does not know arrives as `Unknown`, and is no error.
//!
//! No object takes more than a kibibyte in place. Objects in objects are a [`Part`], which is used as a `Box`. A few large ones, an `Invoice` or a `CheckoutSession`, have some of
//! their fields in a part as well, their `rest`. They are read and set as any other, `invoice.footer`; to move one out of the object, take it from
//! [`Part::into_inner`]`(invoice.rest)`.
//!
//! A field that refers to another object is an [`Expandable`]: its [`id`](Expandable::id) is always there, and the object if the request asked for it
//! with `expand`. What can be expanded is declared as constants of the object, which lead on from one to the next with
//! [`then`](Expand::then).
//!
//! What is listed comes page by page: `send` gives one page, `stream` all items of all pages ([`Items`]), `pages` the pages. A page
//! is fetched when it is needed. [`Items::cursor`] is where to go on another time.
//!
//! An object that was deleted, or may have been, is a [`MaybeDeleted`].
//!
//! # Errors
//!
//! All calls fail with [`Error`]. Its [`kind`](Error::kind) says what failed; [`code`](Error::code), [`decline_code`](Error::decline_code),
//! [`status`](Error::status), [`request_id`](Error::request_id) and [`body`](Error::body) are there if they were in the answer. Calls
//! that may be repeated are repeated, twice unless set otherwise, with one idempotency key. Operations under `v2` have error types of their
//! own, from `error` of their request type.
//!
//! # Secrets
//!
//! API keys, client secrets, card numbers, CVCs, account numbers and the like print as `[redacted]`, and an error never prints a body.
//!
//! # Features
//!
//! Each module of operations has a feature, named by its path with `-` for `::`: `customers`, `issuing-cards`, `v2-core-accounts`. It
//! brings the modules of the objects that its own objects hold. `full` has them all; `default` those that most programs need, and `rustls`, the
//! transport. Without a transport, a client is built with one of the caller's own, a [`Transport`].
//!
//! `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` are followed with the feature `proxy`, which is in `default`. With
//! `default-features = false` it has to be named, or connections go straight to the servers.

#![forbid(unsafe_code)]

pub use stripe_runtime::{
    AnyId, ApiError, ApiKey, ApiRequest, Base, Body, ByteStream, Bytes, Call,
    CallWithResponse, Currency, Cursor, DateTime, Decimal, Decode, DecodeError,
    DecodeErrorKind, Deletable, Download, DownloadCall, Encode, Error, ErrorKind,
    EventKind, Expand, ExpandPath, Expandable, Id, InvalidCursor, InvalidDateTime,
    InvalidDecimal, Items, List, Map, MaybeDeleted, Metadata, Method, Object, Observer,
    OpenEnum, Operation, Page, Paged, Pages, Params, Part, Partial, Range, RawJson,
    RawRequest, Record, RelatedObject, Request, RequestEvent, Resource, Response,
    ResponseEvent, ResponseInfo, SearchResult, Snapshot, Stream, StringInteger,
    Timestamp, Transport, TransportError, TransportErrorKind, Upload, Value, from_slice,
    from_str, oauth, to_json,
};

#[cfg(feature = "blocking")]
pub use stripe_runtime::blocking;
#[cfg(feature = "hyper")]
pub use stripe_runtime::HyperTransport;
#[cfg(feature = "proxy")]
pub use stripe_runtime::Proxy;

/// The version of Stripe's API that this crate is made for, `2026-05-27.dahlia`: every request asks for it.
pub const API_VERSION: &str = "2026-05-27.dahlia";

stripe_runtime::client!(API_VERSION);

mod ids;
#[cfg(feature = "webhook")]
pub mod webhook;
#[cfg(feature = "webhook")]
pub use crate::webhook::{Webhook, WebhookError};
#[cfg(feature = "events")]
pub use crate::events::{EventNotification, EventObject};
#[cfg(feature = "account_links")]
pub mod account_links;
#[cfg(feature = "account_sessions")]
pub mod account_sessions;
#[cfg(feature = "accounts")]
pub mod accounts;
#[cfg(feature = "apple_pay_domains")]
pub mod apple_pay_domains;
#[cfg(feature = "application_fees")]
pub mod application_fees;
#[cfg(feature = "apps-secrets")]
pub mod apps;
#[cfg(feature = "balance")]
pub mod balance;
#[cfg(feature = "balance_settings")]
pub mod balance_settings;
#[cfg(feature = "balance_transactions")]
pub mod balance_transactions;

#[cfg(
    any(
        feature = "billing-alerts",
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants",
        feature = "billing-meter_event_adjustments",
        feature = "billing-meter_events",
        feature = "billing-meters"
    )
)]
pub mod billing;

#[cfg(
    any(feature = "billing_portal-configurations", feature = "billing_portal-sessions")
)]
pub mod billing_portal;

#[cfg(feature = "charges")]
pub mod charges;
#[cfg(feature = "checkout-sessions")]
pub mod checkout;

#[cfg(
    any(
        feature = "climate-orders",
        feature = "climate-products",
        feature = "climate-suppliers"
    )
)]
pub mod climate;

#[cfg(feature = "confirmation_tokens")]
pub mod confirmation_tokens;
#[cfg(feature = "country_specs")]
pub mod country_specs;
#[cfg(feature = "coupons")]
pub mod coupons;
#[cfg(feature = "credit_notes")]
pub mod credit_notes;
#[cfg(feature = "customer_sessions")]
pub mod customer_sessions;
#[cfg(feature = "customers")]
pub mod customers;
#[cfg(feature = "disputes")]
pub mod disputes;

#[cfg(
    any(feature = "entitlements-active_entitlements", feature = "entitlements-features")
)]
pub mod entitlements;

#[cfg(feature = "ephemeral_keys")]
pub mod ephemeral_keys;
#[cfg(feature = "errors")]
mod errors;
#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "exchange_rates")]
pub mod exchange_rates;
#[cfg(feature = "external_accounts")]
pub mod external_accounts;
#[cfg(feature = "file_links")]
pub mod file_links;
#[cfg(feature = "files")]
pub mod files;

#[cfg(
    any(
        feature = "financial_connections-accounts",
        feature = "financial_connections-sessions",
        feature = "financial_connections-transactions"
    )
)]
pub mod financial_connections;

#[cfg(feature = "forwarding-requests")]
pub mod forwarding;

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub mod identity;

#[cfg(feature = "invoice_items")]
pub mod invoice_items;
#[cfg(feature = "invoice_payments")]
pub mod invoice_payments;
#[cfg(feature = "invoice_rendering_templates")]
pub mod invoice_rendering_templates;
#[cfg(feature = "invoices")]
pub mod invoices;

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "issuing-cardholders",
        feature = "issuing-cards",
        feature = "issuing-disputes",
        feature = "issuing-personalization_designs",
        feature = "issuing-physical_bundles",
        feature = "issuing-settlements",
        feature = "issuing-tokens",
        feature = "issuing-transactions"
    )
)]
pub mod issuing;

#[cfg(feature = "link_account_sessions")]
pub mod link_account_sessions;
#[cfg(feature = "linked_accounts")]
pub mod linked_accounts;
#[cfg(feature = "mandates")]
pub mod mandates;
#[cfg(feature = "payment_attempt_records")]
pub mod payment_attempt_records;
#[cfg(feature = "payment_intents")]
pub mod payment_intents;
#[cfg(feature = "payment_links")]
pub mod payment_links;
#[cfg(feature = "payment_method_configurations")]
pub mod payment_method_configurations;
#[cfg(feature = "payment_method_domains")]
pub mod payment_method_domains;
#[cfg(feature = "payment_methods")]
pub mod payment_methods;
#[cfg(feature = "payment_records")]
pub mod payment_records;
#[cfg(feature = "payouts")]
pub mod payouts;
#[cfg(feature = "plans")]
pub mod plans;
#[cfg(feature = "prices")]
pub mod prices;
#[cfg(feature = "products")]
pub mod products;
#[cfg(feature = "promotion_codes")]
pub mod promotion_codes;
#[cfg(feature = "quotes")]
pub mod quotes;

#[cfg(
    any(
        feature = "radar-early_fraud_warnings",
        feature = "radar-payment_evaluations",
        feature = "radar-value_list_items",
        feature = "radar-value_lists"
    )
)]
pub mod radar;

#[cfg(feature = "refunds")]
pub mod refunds;
#[cfg(any(feature = "reporting-report_runs", feature = "reporting-report_types"))]
pub mod reporting;
#[cfg(feature = "reviews")]
pub mod reviews;
#[cfg(feature = "setup_attempts")]
pub mod setup_attempts;
#[cfg(feature = "setup_intents")]
pub mod setup_intents;
mod shared;
#[cfg(feature = "shipping_rates")]
pub mod shipping_rates;
#[cfg(any(feature = "sigma-saved_queries", feature = "sigma-scheduled_query_runs"))]
pub mod sigma;
#[cfg(feature = "sources")]
pub mod sources;
#[cfg(feature = "subscription_items")]
pub mod subscription_items;
#[cfg(feature = "subscription_schedules")]
pub mod subscription_schedules;
#[cfg(feature = "subscriptions")]
pub mod subscriptions;

#[cfg(
    any(
        feature = "tax-associations",
        feature = "tax-calculations",
        feature = "tax-registrations",
        feature = "tax-settings",
        feature = "tax-transactions"
    )
)]
pub mod tax;

#[cfg(feature = "tax_codes")]
pub mod tax_codes;
#[cfg(feature = "tax_ids")]
pub mod tax_ids;
#[cfg(feature = "tax_rates")]
pub mod tax_rates;

#[cfg(
    any(
        feature = "terminal-configurations",
        feature = "terminal-connection_tokens",
        feature = "terminal-locations",
        feature = "terminal-onboarding_links",
        feature = "terminal-readers",
        feature = "terminal-refunds"
    )
)]
pub mod terminal;

#[cfg(
    any(
        feature = "test_helpers-confirmation_tokens",
        feature = "test_helpers-customers",
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-cards",
        feature = "test_helpers-issuing-personalization_designs",
        feature = "test_helpers-issuing-settlements",
        feature = "test_helpers-issuing-transactions",
        feature = "test_helpers-refunds",
        feature = "test_helpers-terminal-readers",
        feature = "test_helpers-test_clocks",
        feature = "test_helpers-treasury-inbound_transfers",
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers",
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub mod test_helpers;

#[cfg(feature = "tokens")]
pub mod tokens;
#[cfg(feature = "topups")]
pub mod topups;
#[cfg(feature = "transfers")]
pub mod transfers;

#[cfg(
    any(
        feature = "treasury-credit_reversals",
        feature = "treasury-debit_reversals",
        feature = "treasury-financial_accounts",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_credits",
        feature = "treasury-received_debits",
        feature = "treasury-transaction_entries",
        feature = "treasury-transactions"
    )
)]
pub mod treasury;

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts",
        feature = "v2-core-event_destinations",
        feature = "v2-core-events"
    )
)]
pub mod v2;

#[cfg(feature = "webhook_endpoints")]
pub mod webhook_endpoints;

pub use crate::ids::{
    marker, AccountId, ApplePayDomainId, ApplicationId, ApplicationFeeId, AppsSecretId,
    BalanceTransactionId, BankAccountId, BillingAlertId,
    BillingCreditBalanceTransactionId, BillingCreditGrantId, BillingMeterId,
    BillingMeterEventSummaryId, BillingPortalConfigurationId, BillingPortalSessionId,
    CapabilityId, CardId, ChargeId, CheckoutSessionId, ClimateOrderId, ClimateProductId,
    ClimateSupplierId, ConfirmationTokenId, ConnectCollectionTransferId, CountrySpecId,
    CouponId, CreditNoteId, CreditNoteLineItemId, CustomerId,
    CustomerBalanceTransactionId, CustomerCashBalanceTransactionId, DiscountId,
    DisputeId, EntitlementsActiveEntitlementId, EntitlementsFeatureId, EphemeralKeyId,
    EventId, ExchangeRateId, FeeRefundId, FileId, FileLinkId,
    FinancialConnectionsAccountId, FinancialConnectionsAccountOwnerId,
    FinancialConnectionsAccountOwnershipId, FinancialConnectionsSessionId,
    FinancialConnectionsTransactionId, ForwardingRequestId, IdentityVerificationReportId,
    IdentityVerificationSessionId, InvoiceId, InvoicePaymentId,
    InvoiceRenderingTemplateId, InvoiceitemId, IssuingAuthorizationId, IssuingCardId,
    IssuingCardholderId, IssuingDisputeId, IssuingPersonalizationDesignId,
    IssuingPhysicalBundleId, IssuingSettlementId, IssuingTokenId, IssuingTransactionId,
    ItemId, LineItemId, MandateId, PaymentAttemptRecordId, PaymentIntentId,
    PaymentIntentAmountDetailsLineItemId, PaymentLinkId, PaymentMethodId,
    PaymentMethodConfigurationId, PaymentMethodDomainId, PaymentRecordId, PayoutId,
    PersonId, PlanId, PriceId, ProductId, ProductFeatureId, PromotionCodeId, QuoteId,
    RadarEarlyFraudWarningId, RadarPaymentEvaluationId, RadarValueListId,
    RadarValueListItemId, RefundId, ReportingReportRunId, ReportingReportTypeId,
    ReserveTransactionId, ReviewId, ScheduledQueryRunId, SetupAttemptId, SetupIntentId,
    ShippingRateId, SigmaSigmaApiQueryId, SourceId, SourceMandateNotificationId,
    SourceTransactionId, SubscriptionId, SubscriptionItemId, SubscriptionScheduleId,
    TaxAssociationId, TaxCalculationId, TaxCalculationLineItemId, TaxRegistrationId,
    TaxTransactionId, TaxTransactionLineItemId, TaxCodeId, TaxDeductedAtSourceId,
    TaxIdId, TaxRateId, TerminalConfigurationId, TerminalLocationId, TerminalReaderId,
    TestHelpersTestClockId, TokenId, TopupId, TransferId, TransferReversalId,
    TreasuryCreditReversalId, TreasuryDebitReversalId, TreasuryFinancialAccountId,
    TreasuryInboundTransferId, TreasuryOutboundPaymentId, TreasuryOutboundTransferId,
    TreasuryReceivedCreditId, TreasuryReceivedDebitId, TreasuryTransactionId,
    TreasuryTransactionEntryId, V2BillingMeterEventAdjustmentId,
    V2BillingMeterEventSessionId, V2CommerceProductCatalogImportId, V2CoreAccountId,
    V2CoreAccountPersonId, V2CoreAccountPersonTokenId, V2CoreAccountTokenId,
    V2CoreEventId, V2CoreEventDestinationId, WebhookEndpointId,
};

#[cfg(feature = "account_links")]
pub use crate::account_links::model::AccountLink;
#[cfg(feature = "account_links")]
pub use crate::account_links::params::{AccountLinkCollect, CollectionOptionsParams};

#[cfg(feature = "account_sessions")]
pub use crate::account_sessions::model::{
    AccountSession, ConnectEmbeddedAccountConfigClaim,
    ConnectEmbeddedAccountFeaturesClaim, ConnectEmbeddedAccountSessionCreateComponents,
    ConnectEmbeddedBaseConfigClaim, ConnectEmbeddedBaseFeatures,
    ConnectEmbeddedDisputesListConfig, ConnectEmbeddedDisputesListFeatures,
    ConnectEmbeddedFinancialAccountConfigClaim, ConnectEmbeddedFinancialAccountFeatures,
    ConnectEmbeddedFinancialAccountTransactionsConfigClaim,
    ConnectEmbeddedFinancialAccountTransactionsFeatures,
    ConnectEmbeddedInstantPayoutsPromotionConfig,
    ConnectEmbeddedInstantPayoutsPromotionFeatures,
    ConnectEmbeddedIssuingCardConfigClaim, ConnectEmbeddedIssuingCardFeatures,
    ConnectEmbeddedIssuingCardsListConfigClaim, ConnectEmbeddedIssuingCardsListFeatures,
    ConnectEmbeddedPaymentDisputesConfig, ConnectEmbeddedPaymentDisputesFeatures,
    ConnectEmbeddedPaymentsConfigClaim, ConnectEmbeddedPaymentsFeatures,
    ConnectEmbeddedPayoutsConfig, ConnectEmbeddedPayoutsFeatures,
};

#[cfg(feature = "account_sessions")]
pub use crate::account_sessions::params::{
    AccountConfigParam, AccountFeaturesParam, AccountSessionCreateComponentsParam,
    BaseConfigParam, BaseFeaturesParam, DisputesListConfigParam,
    DisputesListFeaturesParam, FinancialAccountConfigParam,
    FinancialAccountFeaturesParam, FinancialAccountTransactionsConfigParam,
    FinancialAccountTransactionsFeaturesParam, InstantPayoutsPromotionConfigParam,
    InstantPayoutsPromotionFeaturesParam, IssuingCardConfigParam,
    IssuingCardFeaturesParam, IssuingCardsListConfigParam, IssuingCardsListFeaturesParam,
    PaymentDisputesConfigParam, PaymentDisputesFeaturesParam, PaymentsConfigParam,
    PaymentsFeaturesParam, PayoutsConfigParam, PayoutsFeaturesParam,
};

#[cfg(feature = "accounts")]
pub use crate::accounts::model::{
    Account, AccountAnnualRevenue, AccountBacsDebitPaymentsSettings,
    AccountBrandingSettings, AccountBusinessProfile, AccountCapabilities,
    AccountCapabilitiesAcssDebitPayments, AccountCapabilitiesAffirmPayments,
    AccountCapabilitiesAfterpayClearpayPayments, AccountCapabilitiesAlmaPayments,
    AccountCapabilitiesAmazonPayPayments, AccountCapabilitiesAppDistribution,
    AccountCapabilitiesAuBecsDebitPayments, AccountCapabilitiesBacsDebitPayments,
    AccountCapabilitiesBancontactPayments, AccountCapabilitiesBankTransferPayments,
    AccountCapabilitiesBilliePayments, AccountCapabilitiesBizumPayments,
    AccountCapabilitiesBlikPayments, AccountCapabilitiesBoletoPayments,
    AccountCapabilitiesCardIssuing, AccountCapabilitiesCardPayments,
    AccountCapabilitiesCartesBancairesPayments, AccountCapabilitiesCashappPayments,
    AccountCapabilitiesCryptoPayments, AccountCapabilitiesEpsPayments,
    AccountCapabilitiesFpxPayments, AccountCapabilitiesGbBankTransferPayments,
    AccountCapabilitiesGiropayPayments, AccountCapabilitiesGrabpayPayments,
    AccountCapabilitiesIdealPayments, AccountCapabilitiesIndiaInternationalPayments,
    AccountCapabilitiesJcbPayments, AccountCapabilitiesJpBankTransferPayments,
    AccountCapabilitiesKakaoPayPayments, AccountCapabilitiesKlarnaPayments,
    AccountCapabilitiesKonbiniPayments, AccountCapabilitiesKrCardPayments,
    AccountCapabilitiesLegacyPayments, AccountCapabilitiesLinkPayments,
    AccountCapabilitiesMbWayPayments, AccountCapabilitiesMobilepayPayments,
    AccountCapabilitiesMultibancoPayments, AccountCapabilitiesMxBankTransferPayments,
    AccountCapabilitiesNaverPayPayments,
    AccountCapabilitiesNzBankAccountBecsDebitPayments, AccountCapabilitiesOxxoPayments,
    AccountCapabilitiesP24Payments, AccountCapabilitiesPayByBankPayments,
    AccountCapabilitiesPaycoPayments, AccountCapabilitiesPaynowPayments,
    AccountCapabilitiesPaytoPayments, AccountCapabilitiesPixPayments,
    AccountCapabilitiesPromptpayPayments, AccountCapabilitiesRest,
    AccountCapabilitiesRevolutPayPayments, AccountCapabilitiesSamsungPayPayments,
    AccountCapabilitiesSatispayPayments, AccountCapabilitiesScalapayPayments,
    AccountCapabilitiesSepaBankTransferPayments, AccountCapabilitiesSepaDebitPayments,
    AccountCapabilitiesSofortPayments, AccountCapabilitiesSunbitPayments,
    AccountCapabilitiesSwishPayments, AccountCapabilitiesTaxReportingUs1099K,
    AccountCapabilitiesTaxReportingUs1099Misc, AccountCapabilitiesTransfers,
    AccountCapabilitiesTreasury, AccountCapabilitiesTwintPayments,
    AccountCapabilitiesUpiPayments, AccountCapabilitiesUsBankAccountAchPayments,
    AccountCapabilitiesUsBankTransferPayments, AccountCapabilitiesZipPayments,
    AccountCapabilityFutureRequirements,
    AccountCapabilityFutureRequirementsDisabledReason, AccountCapabilityRequirements,
    AccountCardIssuingSettings, AccountCardPaymentsSettings, AccountDashboardSettings,
    AccountDeclineChargeOn, AccountFutureRequirements,
    AccountFutureRequirementsDisabledReason, AccountGroupMembership,
    AccountInvoicesSettings, AccountMonthlyEstimatedRevenue, AccountPaymentsSettings,
    AccountPayoutSettings, AccountRequirements, AccountRequirementsAlternative,
    AccountSepaDebitPaymentsSettings, AccountSettings, AccountTermsOfService,
    AccountTosAcceptance, AccountTreasurySettings, AccountType,
    AccountUnificationAccountController, AccountUnificationAccountControllerFees,
    AccountUnificationAccountControllerFeesPayer,
    AccountUnificationAccountControllerLosses,
    AccountUnificationAccountControllerLossesPayments,
    AccountUnificationAccountControllerStripeDashboard,
    AccountUnificationAccountControllerStripeDashboardType,
    AccountUnificationAccountControllerType, Capability, CapabilityStatus,
    CardIssuingAccountTermsOfService, DeletedAccount, DeletedExternalAccount,
    DeletedPerson, HostedPaymentMethodSave, LegalEntityCompany,
    LegalEntityCompanyVerification, LegalEntityCompanyVerificationDocument,
    LegalEntityDirectorshipDeclaration, LegalEntityDob, LegalEntityPersonVerification,
    LegalEntityPersonVerificationDocument, LegalEntityRegistrationDate,
    LegalEntityRepresentativeDeclaration, LegalEntityUboDeclaration, LoginLink,
    MinorityOwnedBusinessDesignation, Person, PersonAdditionalTosAcceptance,
    PersonAdditionalTosAcceptances, PersonEthnicityDetails, PersonFutureRequirements,
    PersonRaceDetails, PersonRelationship, PersonRequirements, PersonUsCfpbData,
    RequirementCollection, TransferSchedule,
};

#[cfg(feature = "accounts")]
pub use crate::accounts::params::{
    AccountBankAccountOrId, AccountExternalAccountObject, AccountGroupsSpecs,
    AllPeopleRelationshipSpecs, AnnualRevenueSpecs, BacsDebitPaymentsSpecs,
    BrandingSettingsSpecs, BusinessProfileSpecs, BusinessProfileUpdateSpecs,
    CapabilitiesParam, CapabilityParam, CardIssuingSettingsSpecs,
    CardPaymentsSettingsSpecs, CompanySpecs, CompanyUpdateSpecs,
    ControllerDashboardSpecs, ControllerDashboardSpecsType, ControllerFeesSpecs,
    ControllerFeesSpecsPayer, ControllerLossesSpecs, ControllerLossesSpecsPayments,
    ControllerSpecs, CreateAccountType, DeclineChargeOnSpecs, DocumentsSpecs,
    ExternalAccountOrId, ExternalAccountPayoutBankAccount, ExternalAccountPayoutCard,
    IndividualUpdateSpecs, IntegerOrMinimum, InvoicesSettingsSpecs,
    InvoicesSettingsSpecsCreate, MonthlyEstimatedRevenueSpecs, PaymentsSettingsSpecs,
    PayoutSettingsSpecs, ProtectableCapabilityParam, SettingsSpecs, SettingsSpecsUpdate,
    SignerNameParam, SignerParam, TosAcceptanceSpecs, TransferScheduleSpecs,
    TreasurySettingsSpecs, WeeklyAnchor,
};

#[cfg(feature = "apple_pay_domains")]
pub use crate::apple_pay_domains::model::{ApplePayDomain, DeletedApplePayDomain};

#[cfg(feature = "application_fees")]
pub use crate::application_fees::model::{
    ApplicationFee, FeeRefund, PlatformEarningFeeSource, PlatformEarningFeeSourceType,
};

#[cfg(feature = "apps-secrets")]
pub use crate::apps::secrets::model::{
    AppsSecret, SecretServiceResourceScope, SecretServiceResourceScopeType,
};

#[cfg(feature = "apps-secrets")]
pub use crate::apps::secrets::params::{AppSecretScope, AppSecretScopeType};

#[cfg(feature = "balance")]
pub use crate::balance::model::{
    Balance, BalanceAmount, BalanceAmountBySourceType, BalanceAmountNet, BalanceDetail,
    BalanceDetailUngated, BalanceNetAvailable,
};

#[cfg(feature = "balance_settings")]
pub use crate::balance_settings::model::{
    BalanceSettings, BalanceSettingsResourceAutomaticTransferRule,
    BalanceSettingsResourceAutomaticTransferRuleType, BalanceSettingsResourcePayments,
    BalanceSettingsResourcePayoutSchedule, BalanceSettingsResourcePayouts,
    BalanceSettingsResourceSettlementTiming, BalanceSettingsResourceStartOfDay,
};

#[cfg(feature = "balance_settings")]
pub use crate::balance_settings::params::{
    AutomaticTransferRule, AutomaticTransferRuleType, BalanceSettingPayments,
    BalanceSettingPaymentsPayouts, PayoutSchedule, SettlementTiming, StartOfDay,
};

#[cfg(feature = "balance_transactions")]
pub use crate::balance_transactions::model::{
    BalanceTransaction, BalanceTransactionBalanceType, BalanceTransactionType, Fee,
};

#[cfg(feature = "billing-alerts")]
pub use crate::billing::alerts::model::{
    BillingAlert, BillingAlertStatus, ThresholdsResourceUsageAlertFilter,
    ThresholdsResourceUsageThresholdConfig,
};

#[cfg(feature = "billing-alerts")]
pub use crate::billing::alerts::params::{
    BillingAlertAlertType, UsageAlertFilter, UsageThresholdConfig,
};

#[cfg(feature = "billing-credit_balance_summary")]
pub use crate::billing::credit_balance_summary::model::{
    BillingCreditBalanceSummary, CreditBalance,
};

#[cfg(feature = "billing-credit_balance_summary")]
pub use crate::billing::credit_balance_summary::params::{
    BalanceSummaryFilterParam, BalanceSummaryFilterParamType,
};

#[cfg(feature = "billing-credit_balance_transactions")]
pub use crate::billing::credit_balance_transactions::model::{
    BillingCreditBalanceTransaction, BillingCreditBalanceTransactionType,
    BillingCreditGrantsResourceBalanceCredit,
    BillingCreditGrantsResourceBalanceCreditType,
    BillingCreditGrantsResourceBalanceCreditsApplicationInvoiceVoided,
    BillingCreditGrantsResourceBalanceCreditsApplied,
    BillingCreditGrantsResourceBalanceDebit, BillingCreditGrantsResourceBalanceDebitType,
};

#[cfg(feature = "billing-credit_grants")]
pub use crate::billing::credit_grants::model::{
    BillingCreditGrant, BillingCreditGrantCategory,
    BillingCreditGrantsResourceApplicabilityConfig,
    BillingCreditGrantsResourceApplicablePrice, BillingCreditGrantsResourceScope,
};

#[cfg(feature = "billing-credit_grants")]
pub use crate::billing::credit_grants::params::{
    AmountParam, ApplicabilityConfigParam, CreateBillingCreditGrantCategory,
    MonetaryAmountParam,
};

#[cfg(feature = "billing-meter_event_adjustments")]
pub use crate::billing::meter_event_adjustments::model::{
    BillingMeterEventAdjustment, BillingMeterResourceBillingMeterEventAdjustmentCancel,
};

#[cfg(feature = "billing-meter_event_adjustments")]
pub use crate::billing::meter_event_adjustments::params::EventAdjustmentCancelSettingsParam;
#[cfg(feature = "billing-meter_events")]
pub use crate::billing::meter_events::model::BillingMeterEvent;

#[cfg(feature = "billing-meters")]
pub use crate::billing::meters::model::{
    BillingMeter, BillingMeterEventSummary, BillingMeterResourceAggregationSettings,
    BillingMeterResourceAggregationSettingsFormula,
    BillingMeterResourceBillingMeterStatusTransitions,
    BillingMeterResourceBillingMeterValue, BillingMeterResourceCustomerMappingSettings,
    EventTimeWindow,
};

#[cfg(feature = "billing-meters")]
pub use crate::billing::meters::params::{
    AggregationSettingsParam, AggregationSettingsParamFormula,
    BillingMeterEventSummaryValueGroupingWindow, CustomerMappingParam,
    MeterValueSettingsParam,
};

#[cfg(feature = "billing_portal-configurations")]
pub use crate::billing_portal::configurations::model::{
    AllowedUpdate, BillingPortalConfiguration, DefaultAllowedUpdate,
    PortalBusinessProfile, PortalCustomerUpdate, PortalFeatures, PortalInvoiceList,
    PortalLoginPage, PortalPaymentMethodUpdate, PortalResourceScheduleUpdateAtPeriodEnd,
    PortalResourceScheduleUpdateAtPeriodEndCondition,
    PortalResourceScheduleUpdateAtPeriodEndConditionType, PortalSubscriptionCancel,
    PortalSubscriptionCancelMode, PortalSubscriptionCancellationReason,
    PortalSubscriptionCancellationReasonOption, PortalSubscriptionUpdate,
    PortalSubscriptionUpdateProduct, PortalSubscriptionUpdateProductAdjustableQuantity,
    TrialUpdateBehavior,
};

#[cfg(feature = "billing_portal-configurations")]
pub use crate::billing_portal::configurations::params::{
    BusinessProfileCreateParam, BusinessProfileUpdateParam, CustomerUpdateCreationParam,
    CustomerUpdateUpdatingParam, FeaturesCreationParam, FeaturesUpdatingParam,
    InvoiceListParam, LoginPageCreateParam, LoginPageUpdateParam,
    PaymentMethodUpdateParam, ScheduleUpdateAtPeriodEndConditionParam,
    ScheduleUpdateAtPeriodEndConditionParamType, ScheduleUpdateAtPeriodEndCreatingParam,
    ScheduleUpdateAtPeriodEndUpdatingParam, SubscriptionCancelCreationParam,
    SubscriptionCancelCreationParamMode, SubscriptionCancelUpdatingParam,
    SubscriptionCancellationReasonCreationParam,
    SubscriptionCancellationReasonCreationParamOption,
    SubscriptionCancellationReasonUpdatingParam, SubscriptionUpdateCreationParam,
    SubscriptionUpdateProductAdjustableQuantityParam, SubscriptionUpdateProductParam,
    SubscriptionUpdateUpdatingParam,
};

#[cfg(feature = "billing_portal-sessions")]
pub use crate::billing_portal::sessions::model::{
    BillingPortalSession, BillingPortalSessionLocale,
    PortalFlowsAfterCompletionHostedConfirmation, PortalFlowsAfterCompletionRedirect,
    PortalFlowsCouponOffer, PortalFlowsFlow, PortalFlowsFlowAfterCompletion,
    PortalFlowsFlowAfterCompletionType, PortalFlowsFlowSubscriptionCancel,
    PortalFlowsFlowSubscriptionUpdate, PortalFlowsFlowSubscriptionUpdateConfirm,
    PortalFlowsFlowType, PortalFlowsRetention,
    PortalFlowsSubscriptionUpdateConfirmDiscount,
    PortalFlowsSubscriptionUpdateConfirmItem,
};

#[cfg(feature = "billing_portal-sessions")]
pub use crate::billing_portal::sessions::params::{
    AfterCompletionHostedConfirmationParam, AfterCompletionRedirectParam,
    CouponOfferParam, CreateBillingPortalSessionLocale, FlowDataAfterCompletionParam,
    FlowDataAfterCompletionParamType, FlowDataParam, FlowDataParamType,
    FlowDataSubscriptionCancelParam, FlowDataSubscriptionUpdateConfirmParam,
    FlowDataSubscriptionUpdateParam, RetentionParam,
    SubscriptionUpdateConfirmDiscountParams, SubscriptionUpdateConfirmItemParams,
};

#[cfg(feature = "charges")]
pub use crate::charges::model::{
    AlmaInstallments, AmazonPayUnderlyingPaymentMethodFundingDetails, Charge,
    ChargeFraudDetails, ChargeOutcome, ChargeOutcomeAdviceCode, ChargeStatus,
    ChargeTransferData, InternalCard, KlarnaAddress, KlarnaPayerDetails,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorization,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesExtendedAuthorizationExtendedAuthorizationStatus,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorization,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesIncrementalAuthorizationIncrementalAuthorizationStatus,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercapture,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceEnterpriseFeaturesOvercaptureOvercaptureStatus,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticapture,
    PaymentFlowsPrivatePaymentMethodsCardDetailsApiResourceMulticaptureStatus,
    PaymentMethodDetails, PaymentMethodDetailsAcssDebit, PaymentMethodDetailsAffirm,
    PaymentMethodDetailsAfterpayClearpay, PaymentMethodDetailsAlma,
    PaymentMethodDetailsAmazonPay, PaymentMethodDetailsBancontact,
    PaymentMethodDetailsBillie, PaymentMethodDetailsBizum, PaymentMethodDetailsBlik,
    PaymentMethodDetailsBoleto, PaymentMethodDetailsCard, PaymentMethodDetailsCardChecks,
    PaymentMethodDetailsCardInstallments, PaymentMethodDetailsCardNetworkToken,
    PaymentMethodDetailsCardWallet, PaymentMethodDetailsCardWalletAmexExpressCheckout,
    PaymentMethodDetailsCardWalletLink, PaymentMethodDetailsCardWalletMasterpass,
    PaymentMethodDetailsCardWalletSamsungPay, PaymentMethodDetailsCardWalletType,
    PaymentMethodDetailsCardWalletVisaCheckout, PaymentMethodDetailsCashapp,
    PaymentMethodDetailsEps, PaymentMethodDetailsGiropay, PaymentMethodDetailsIdeal,
    PaymentMethodDetailsKakaoPay, PaymentMethodDetailsKlarna,
    PaymentMethodDetailsKonbini, PaymentMethodDetailsKonbiniStore,
    PaymentMethodDetailsLink, PaymentMethodDetailsMbWay, PaymentMethodDetailsMobilepay,
    PaymentMethodDetailsMultibanco, PaymentMethodDetailsNaverPay,
    PaymentMethodDetailsOxxo, PaymentMethodDetailsP24,
    PaymentMethodDetailsPassthroughCard, PaymentMethodDetailsPayByBank,
    PaymentMethodDetailsPayco, PaymentMethodDetailsPaynow, PaymentMethodDetailsPayto,
    PaymentMethodDetailsPix, PaymentMethodDetailsPromptpay,
    PaymentMethodDetailsRevolutPay, PaymentMethodDetailsSamsungPay,
    PaymentMethodDetailsSatispay, PaymentMethodDetailsScalapay,
    PaymentMethodDetailsSepaDebit, PaymentMethodDetailsSofort, PaymentMethodDetailsSwish,
    PaymentMethodDetailsTwint, PaymentMethodDetailsUpi,
    PaymentMethodDetailsUsBankAccount, PaymentMethodDetailsWechatPay,
    PaymentMethodDetailsZip, RevolutPayUnderlyingPaymentMethodFundingDetails,
    RevolutPayUnderlyingPaymentMethodFundingDetailsType, ThreeDSecureDetailsCharge,
    ThreeDSecureDetailsChargeResult, ThreeDSecureDetailsChargeVersion,
};

#[cfg(feature = "charges")]
pub use crate::charges::params::{
    CaptureChargeTransferData, ChargeDestinationOrId, CreateChargeTransferData,
    DestinationSpecs, FraudDetails, FraudDetailsUserReport,
};

#[cfg(feature = "checkout-sessions")]
pub use crate::checkout::sessions::model::{
    AllowRedisplayFilter, BorderStyle, CheckoutAcssDebitMandateOptions,
    CheckoutAcssDebitPaymentMethodOptions, CheckoutAffirmPaymentMethodOptions,
    CheckoutAfterpayClearpayPaymentMethodOptions, CheckoutAlipayPaymentMethodOptions,
    CheckoutAlmaPaymentMethodOptions, CheckoutAmazonPayPaymentMethodOptions,
    CheckoutAuBecsDebitPaymentMethodOptions, CheckoutBacsDebitPaymentMethodOptions,
    CheckoutBancontactPaymentMethodOptions, CheckoutBilliePaymentMethodOptions,
    CheckoutBoletoPaymentMethodOptions, CheckoutCardInstallmentsOptions,
    CheckoutCardPaymentMethodOptions, CheckoutCashappPaymentMethodOptions,
    CheckoutCustomerBalanceBankTransferPaymentMethodOptions,
    CheckoutCustomerBalancePaymentMethodOptions, CheckoutEpsPaymentMethodOptions,
    CheckoutFpxPaymentMethodOptions, CheckoutGiropayPaymentMethodOptions,
    CheckoutGrabPayPaymentMethodOptions, CheckoutIdealPaymentMethodOptions,
    CheckoutKakaoPayPaymentMethodOptions, CheckoutKlarnaPaymentMethodOptions,
    CheckoutKonbiniPaymentMethodOptions, CheckoutKrCardPaymentMethodOptions,
    CheckoutLinkPaymentMethodOptions, CheckoutLinkWalletOptions,
    CheckoutLinkWalletOptionsDisplay, CheckoutMobilepayPaymentMethodOptions,
    CheckoutMultibancoPaymentMethodOptions, CheckoutNaverPayPaymentMethodOptions,
    CheckoutOxxoPaymentMethodOptions, CheckoutP24PaymentMethodOptions,
    CheckoutPaycoPaymentMethodOptions,
    CheckoutPaymentMethodOptionsMandateOptionsBacsDebit,
    CheckoutPaymentMethodOptionsMandateOptionsSepaDebit,
    CheckoutPaynowPaymentMethodOptions, CheckoutPaypalPaymentMethodOptions,
    CheckoutPaytoPaymentMethodOptions, CheckoutPixPaymentMethodOptions,
    CheckoutRevolutPayPaymentMethodOptions, CheckoutSamsungPayPaymentMethodOptions,
    CheckoutSatispayPaymentMethodOptions, CheckoutScalapayPaymentMethodOptions,
    CheckoutSepaDebitPaymentMethodOptions, CheckoutSession, CheckoutSessionLocale,
    CheckoutSessionMode, CheckoutSessionPaymentMethodOptions,
    CheckoutSessionPaymentStatus, CheckoutSessionRest, CheckoutSessionStatus,
    CheckoutSessionWalletOptions, CheckoutSofortPaymentMethodOptions,
    CheckoutSwishPaymentMethodOptions, CheckoutTwintPaymentMethodOptions,
    CheckoutUpiPaymentMethodOptions, CheckoutUsBankAccountPaymentMethodOptions,
    CheckoutUsBankAccountPaymentMethodOptionsVerificationMethod, MandateOptionsPayto,
    MandateOptionsPaytoPurpose, MandateOptionsUpi, OriginContext,
    PaymentMethodOptionsMandateOptionsPix, PaymentPagesCheckoutSessionAdaptivePricing,
    PaymentPagesCheckoutSessionAfterExpiration,
    PaymentPagesCheckoutSessionAfterExpirationRecovery,
    PaymentPagesCheckoutSessionAutomaticTax,
    PaymentPagesCheckoutSessionAutomaticTaxStatus,
    PaymentPagesCheckoutSessionBrandingSettings,
    PaymentPagesCheckoutSessionBrandingSettingsIcon,
    PaymentPagesCheckoutSessionBrandingSettingsIconType,
    PaymentPagesCheckoutSessionBrandingSettingsLogo,
    PaymentPagesCheckoutSessionBrandingSettingsLogoType,
    PaymentPagesCheckoutSessionBusinessName,
    PaymentPagesCheckoutSessionCheckoutAddressDetails,
    PaymentPagesCheckoutSessionCollectedInformation, PaymentPagesCheckoutSessionConsent,
    PaymentPagesCheckoutSessionConsentCollection,
    PaymentPagesCheckoutSessionConsentCollectionPromotions,
    PaymentPagesCheckoutSessionConsentPromotions,
    PaymentPagesCheckoutSessionConsentTermsOfService,
    PaymentPagesCheckoutSessionCurrencyConversion,
    PaymentPagesCheckoutSessionCustomFields,
    PaymentPagesCheckoutSessionCustomFieldsDropdown,
    PaymentPagesCheckoutSessionCustomFieldsLabel,
    PaymentPagesCheckoutSessionCustomFieldsNumeric,
    PaymentPagesCheckoutSessionCustomFieldsOption,
    PaymentPagesCheckoutSessionCustomFieldsText,
    PaymentPagesCheckoutSessionCustomFieldsType, PaymentPagesCheckoutSessionCustomText,
    PaymentPagesCheckoutSessionCustomTextPosition,
    PaymentPagesCheckoutSessionCustomerDetails, PaymentPagesCheckoutSessionDiscount,
    PaymentPagesCheckoutSessionIndividualName,
    PaymentPagesCheckoutSessionInvoiceCreation,
    PaymentPagesCheckoutSessionInvoiceSettings,
    PaymentPagesCheckoutSessionNameCollection, PaymentPagesCheckoutSessionOptionalItem,
    PaymentPagesCheckoutSessionOptionalItemAdjustableQuantity,
    PaymentPagesCheckoutSessionPaymentMethodReuseAgreement,
    PaymentPagesCheckoutSessionPaymentMethodReuseAgreementPosition,
    PaymentPagesCheckoutSessionPermissions,
    PaymentPagesCheckoutSessionPhoneNumberCollection,
    PaymentPagesCheckoutSessionSavedPaymentMethodOptions,
    PaymentPagesCheckoutSessionShippingAddressCollection,
    PaymentPagesCheckoutSessionShippingCost, PaymentPagesCheckoutSessionShippingOption,
    PaymentPagesCheckoutSessionTaxId, PaymentPagesCheckoutSessionTaxIdCollection,
    PaymentPagesCheckoutSessionTaxIdCollectionRequired,
    PaymentPagesCheckoutSessionTaxIdType, PaymentPagesCheckoutSessionTotalDetails,
    PaymentPagesCheckoutSessionTotalDetailsResourceBreakdown,
    PaymentPagesPrivateCardPaymentMethodOptionsResourceRestrictions,
    RedirectOnCompletion, UiMode, UpdateShippingDetail,
};

#[cfg(feature = "checkout-sessions")]
pub use crate::checkout::sessions::params::{
    AdaptivePricingParams, AfterExpirationParams, BrandingSettingsParams,
    BrandingSettingsParamsFontFamily, BrandingSettingsParamsType,
    CheckoutSessionPaymentIntentData, CheckoutSessionPaymentIntentDataShipping,
    CheckoutSessionPaymentMethodType, CheckoutSessionShippingOption,
    CheckoutSessionSubscriptionData, CheckoutSessionSubscriptionDataInvoiceSettings,
    CheckoutSessionSubscriptionDataProrationBehavior, CollectedInformationParams,
    CreateCheckoutSessionLineItem, CreateCheckoutSessionLocale,
    CreateCheckoutSessionMode, CreateCheckoutSessionPaymentMethodOptions,
    CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitMandateOptions,
    CreateCheckoutSessionPaymentMethodOptionsAffirm,
    CreateCheckoutSessionPaymentMethodOptionsAlma,
    CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
    CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    CreateCheckoutSessionPaymentMethodOptionsBoleto,
    CreateCheckoutSessionPaymentMethodOptionsCard,
    CreateCheckoutSessionPaymentMethodOptionsCardInstallments,
    CreateCheckoutSessionPaymentMethodOptionsCashapp,
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalance,
    CreateCheckoutSessionPaymentMethodOptionsKlarna,
    CreateCheckoutSessionPaymentMethodOptionsPayto,
    CreateCheckoutSessionPaymentMethodOptionsPix,
    CreateCheckoutSessionPaymentMethodOptionsSwish,
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccount,
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccountFinancialConnections,
    CreateCheckoutSessionPaymentMethodOptionsWechatPay,
    CreateCheckoutSessionWalletOptions, CreateCheckoutSessionWalletOptionsLink,
    CreateCheckoutSessionWalletOptionsLinkDisplay, CustomerDetailsParams,
    CustomerUpdateParams, CustomerUpdateParamsAddress, CustomerUpdateParamsName,
    CustomerUpdateParamsShipping, DiscountParams, IconParams, InvoiceCreationParams,
    InvoiceDataParams, ListCheckoutSessionStatus, LogoParams, PaymentMethodDataParam,
    PermissionsParam, PriceDataWithProductData, RecoveryParams, RestrictionsParam,
    SavedPaymentMethodOptionsParam, SetupIntentDataParam, ShippingDetailsParams,
    ShippingDetailsParamsAddress, UpdateCheckoutSessionLineItem,
};

#[cfg(feature = "climate-orders")]
pub use crate::climate::orders::model::{
    ClimateOrder, ClimateOrderCancellationReason, ClimateOrderStatus,
    ClimateRemovalsBeneficiary, ClimateRemovalsOrderDeliveries,
};

#[cfg(feature = "climate-orders")]
pub use crate::climate::orders::params::{
    CreateClimateOrderBeneficiary, UpdateClimateOrderBeneficiary,
};

#[cfg(feature = "climate-products")]
pub use crate::climate::products::model::{ClimateProduct, ClimateRemovalsProductsPrice};

#[cfg(feature = "climate-suppliers")]
pub use crate::climate::suppliers::model::{
    ClimateSupplier, ClimateSupplierRemovalPathway,
};

#[cfg(feature = "confirmation_tokens")]
pub use crate::confirmation_tokens::model::{
    ConfirmationToken, ConfirmationTokensResourceMandateData,
    ConfirmationTokensResourceMandateDataResourceCustomerAcceptance,
    ConfirmationTokensResourceMandateDataResourceCustomerAcceptanceResourceOnline,
    ConfirmationTokensResourcePaymentMethodOptions,
    ConfirmationTokensResourcePaymentMethodOptionsResourceCard,
    ConfirmationTokensResourcePaymentMethodOptionsResourceCardResourceInstallment,
    ConfirmationTokensResourcePaymentMethodPreview, ConfirmationTokensResourceShipping,
};

#[cfg(feature = "country_specs")]
pub use crate::country_specs::model::{
    CountrySpec, CountrySpecVerificationFieldDetails, CountrySpecVerificationFields,
};

#[cfg(feature = "coupons")]
pub use crate::coupons::model::{
    Coupon, CouponAppliesTo, CouponCurrencyOption, CouponDuration, DeletedCoupon,
};

#[cfg(feature = "coupons")]
pub use crate::coupons::params::{
    AppliesToParams, CreateCouponCurrencyOption, CreateCouponDuration,
};

#[cfg(feature = "credit_notes")]
pub use crate::credit_notes::model::{
    CreditNote, CreditNoteLineItem, CreditNoteLineItemType, CreditNoteReason,
    CreditNoteRefund, CreditNoteRefundType, CreditNoteStatus, CreditNoteType,
    CreditNotesPaymentRecordRefund, CreditNotesPretaxCreditAmount,
};

#[cfg(feature = "credit_notes")]
pub use crate::credit_notes::params::{
    CreditNoteLineItemParams, CreditNoteLineItemParamsType, CreditNoteRefundParams,
    CreditNoteRefundParamsType, CreditNoteShippingCost, EmailType,
    PaymentRecordRefundParams, PreviewCreditNoteReason, TaxAmountWithTaxRateParam,
};

#[cfg(feature = "customer_sessions")]
pub use crate::customer_sessions::model::{
    CustomerSession, CustomerSessionResourceComponents,
    CustomerSessionResourceComponentsResourceBuyButton,
    CustomerSessionResourceComponentsResourceCustomerSheet,
    CustomerSessionResourceComponentsResourceCustomerSheetResourceFeatures,
    CustomerSessionResourceComponentsResourceMobilePaymentElement,
    CustomerSessionResourceComponentsResourceMobilePaymentElementResourceFeatures,
    CustomerSessionResourceComponentsResourcePaymentElement,
    CustomerSessionResourceComponentsResourcePaymentElementResourceFeatures,
    CustomerSessionResourceComponentsResourcePricingTable,
    PaymentMethodAllowRedisplayFilter, PaymentMethodRedisplay,
    PaymentMethodSaveAllowRedisplayOverride, PaymentMethodSaveUsage,
};

#[cfg(feature = "customer_sessions")]
pub use crate::customer_sessions::params::{
    BuyButtonParam, CustomerSessionComponents, CustomerSheetParam,
    CustomerSheetParamFeatures, MobilePaymentElementParam,
    MobilePaymentElementParamFeatures, PaymentElementParam, PaymentElementParamFeatures,
    PricingTableParam,
};

#[cfg(feature = "customers")]
pub use crate::customers::model::{
    AvailablePayoutMethod, BankAccount, Card, CashBalance, Customer,
    CustomerBalanceCustomerBalanceSettings,
    CustomerBalanceCustomerBalanceSettingsReconciliationMode,
    CustomerBalanceResourceCashBalanceTransactionResourceAdjustedForOverdraft,
    CustomerBalanceResourceCashBalanceTransactionResourceAppliedToPaymentTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceEuBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceGbBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceJpBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceUsBankTransfer,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferResourceUsBankTransferNetwork,
    CustomerBalanceResourceCashBalanceTransactionResourceFundedTransactionResourceBankTransferType,
    CustomerBalanceResourceCashBalanceTransactionResourceRefundedFromPaymentTransaction,
    CustomerBalanceResourceCashBalanceTransactionResourceTransferredToBalance,
    CustomerBalanceResourceCashBalanceTransactionResourceUnappliedFromPaymentTransaction,
    CustomerBalanceTransaction, CustomerBalanceTransactionType,
    CustomerCashBalanceTransaction, CustomerCashBalanceTransactionType, CustomerTax,
    CustomerTaxAutomaticTax, CustomerTaxLocation, CustomerTaxLocationSource,
    DeletedCustomer, DeletedDiscount, DeletedPaymentSource, Discount, DiscountSource,
    ExternalAccountRequirements, FundingInstructions, FundingInstructionsBankTransfer,
    FundingInstructionsBankTransferType, InvoiceSettingCustomerRenderingOptions,
    InvoiceSettingCustomerSetting, PaymentSource, TokenCardNetworks,
};

#[cfg(feature = "customers")]
pub use crate::customers::params::{
    BalanceSettingsParam, BankTransferParams, BankTransferParamsRequestedAddressType,
    CashBalanceParam, CustomerBankAccountOrId, CustomerParam,
    CustomerPaymentSourceBankAccount, CustomerRenderingOptionsParam, EuBankAccountParams,
    PaymentSourceOrId, ReconciliationMode, SharedTaxCreateParam,
    SharedTaxCreateParamValidateLocation, SharedTaxUpdateParam,
};

#[cfg(feature = "disputes")]
pub use crate::disputes::model::{
    Dispute, DisputeEnhancedEligibility, DisputeEnhancedEligibilityType,
    DisputeEnhancedEligibilityVisaCompellingEvidence3,
    DisputeEnhancedEligibilityVisaCompellingEvidence3RequiredAction,
    DisputeEnhancedEligibilityVisaCompellingEvidence3Status,
    DisputeEnhancedEligibilityVisaCompliance,
    DisputeEnhancedEligibilityVisaComplianceStatus, DisputeEnhancedEvidence,
    DisputeEnhancedEvidenceVisaCompellingEvidence3,
    DisputeEnhancedEvidenceVisaCompliance, DisputeEvidence, DisputeEvidenceDetails,
    DisputePaymentMethodDetails, DisputePaymentMethodDetailsAmazonPay,
    DisputePaymentMethodDetailsAmazonPayDisputeType, DisputePaymentMethodDetailsCard,
    DisputePaymentMethodDetailsCardCaseType, DisputePaymentMethodDetailsKlarna,
    DisputePaymentMethodDetailsPaypal, DisputePaymentMethodDetailsType, DisputeStatus,
    DisputeTransactionShippingAddress, DisputeVisaCompellingEvidence3DisputedTransaction,
    DisputeVisaCompellingEvidence3PriorUndisputedTransaction,
};

#[cfg(feature = "entitlements-active_entitlements")]
pub use crate::entitlements::active_entitlements::model::EntitlementsActiveEntitlement;
#[cfg(feature = "entitlements-features")]
pub use crate::entitlements::features::model::EntitlementsFeature;
#[cfg(feature = "ephemeral_keys")]
pub use crate::ephemeral_keys::model::EphemeralKey;
#[cfg(feature = "errors")]
pub use crate::errors::model::ErrorObject;
#[cfg(feature = "events")]
pub use crate::events::model::{Event, NotificationEventData, NotificationEventRequest};
#[cfg(feature = "events")]
pub use crate::events::params::EventType;
#[cfg(feature = "exchange_rates")]
pub use crate::exchange_rates::model::ExchangeRate;
#[cfg(feature = "external_accounts")]
pub use crate::external_accounts::model::ExternalAccount;
#[cfg(feature = "file_links")]
pub use crate::file_links::model::FileLink;
#[cfg(feature = "files")]
pub use crate::files::model::{File, FilePurpose};

#[cfg(feature = "files")]
pub use crate::files::params::{
    CreateFilePurpose, FileLinkCreationParams, ListFilePurpose,
};

#[cfg(feature = "financial_connections-accounts")]
pub use crate::financial_connections::accounts::params::SubscribeFinancialConnectionAccountFeature;

#[cfg(feature = "financial_connections-transactions")]
pub use crate::financial_connections::transactions::model::{
    BankConnectionsResourceTransactionResourceStatusTransitions,
    FinancialConnectionsTransaction, FinancialConnectionsTransactionStatus,
};

#[cfg(feature = "financial_connections-transactions")]
pub use crate::financial_connections::transactions::params::TransactionRefreshParams;

#[cfg(feature = "forwarding-requests")]
pub use crate::forwarding::requests::model::{
    ForwardedRequestContext, ForwardedRequestDetails, ForwardedRequestHeader,
    ForwardedResponseDetails, ForwardingRequest, ForwardingRequestReplacement,
};

#[cfg(feature = "forwarding-requests")]
pub use crate::forwarding::requests::params::{
    CreateForwardingRequestReplacement, CreatedParam, HeaderParam, RequestParam,
};

#[cfg(feature = "identity-verification_reports")]
pub use crate::identity::verification_reports::model::{
    GelatoDataDocumentReportDateOfBirth, GelatoDataDocumentReportExpirationDate,
    GelatoDataDocumentReportIssuedDate, GelatoDataIdNumberReportDate,
    GelatoDocumentReport, GelatoDocumentReportError, GelatoDocumentReportErrorCode,
    GelatoDocumentReportStatus, GelatoDocumentReportType, GelatoEmailReport,
    GelatoEmailReportError, GelatoEmailReportErrorCode, GelatoEmailReportStatus,
    GelatoIdNumberReport, GelatoIdNumberReportError, GelatoIdNumberReportErrorCode,
    GelatoIdNumberReportStatus, GelatoPhoneReport, GelatoPhoneReportError,
    GelatoPhoneReportErrorCode, GelatoPhoneReportStatus, GelatoReportDocumentOptions,
    GelatoReportIdNumberOptions, GelatoSelfieReport, GelatoSelfieReportError,
    GelatoSelfieReportErrorCode, GelatoSelfieReportStatus,
    GelatoVerificationReportOptions, IdentityVerificationReport,
};

#[cfg(feature = "identity-verification_sessions")]
pub use crate::identity::verification_sessions::model::{
    GelatoDataVerifiedOutputsDate, GelatoProvidedDetails, GelatoRelatedPerson,
    GelatoSessionDocumentOptions, GelatoSessionEmailOptions,
    GelatoSessionIdNumberOptions, GelatoSessionLastError, GelatoSessionLastErrorCode,
    GelatoSessionMatchingOptions, GelatoSessionMatchingOptionsDob,
    GelatoSessionMatchingOptionsName, GelatoSessionPhoneOptions,
    GelatoVerificationSessionOptions, GelatoVerifiedOutputs, GelatoVerifiedOutputsSex,
    IdentityVerificationSession, IdentityVerificationSessionStatus,
    IdentityVerificationSessionType, VerificationSessionRedaction,
    VerificationSessionRedactionStatus,
};

#[cfg(feature = "identity-verification_sessions")]
pub use crate::identity::verification_sessions::params::{
    DocumentOptions, ListIdentityVerificationSessionStatus, ProvidedDetailsParam,
    RelatedPersonParam, SessionOptionsParam,
};

#[cfg(feature = "invoice_items")]
pub use crate::invoice_items::model::{
    BillingBillResourceInvoiceItemParentsInvoiceItemParent,
    BillingBillResourceInvoiceItemParentsInvoiceItemSubscriptionParent,
    CreditedItemsInvoiceLineItems, DeletedInvoiceitem, InvoiceItemProrationCreditedItems,
    InvoiceItemProrationCreditedItemsType, Invoiceitem, ProrationDetails,
};

#[cfg(feature = "invoice_payments")]
pub use crate::invoice_payments::model::{
    InvoicePayment, InvoicesPaymentsInvoicePaymentAssociatedPayment,
    InvoicesPaymentsInvoicePaymentAssociatedPaymentType,
    InvoicesPaymentsInvoicePaymentStatusTransitions,
};

#[cfg(feature = "invoice_payments")]
pub use crate::invoice_payments::params::{
    InvoicePaymentStatus, PaymentParam, PaymentParamType,
};

#[cfg(feature = "invoice_rendering_templates")]
pub use crate::invoice_rendering_templates::model::{
    InvoiceRenderingTemplate, InvoiceRenderingTemplateStatus,
};

#[cfg(feature = "invoice_rendering_templates")]
pub use crate::invoice_rendering_templates::params::ListInvoiceRenderingTemplateStatus;

#[cfg(feature = "invoices")]
pub use crate::invoices::model::{
    AutomaticTax, AutomaticTaxDisabledReason,
    BillingBillResourceInvoicingLinesCommonCreditedItems,
    BillingBillResourceInvoicingLinesCommonProrationDetails,
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemInvoiceItemParent,
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemParent,
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemParentType,
    BillingBillResourceInvoicingLinesParentsInvoiceLineItemSubscriptionItemParent,
    BillingBillResourceInvoicingParentsInvoiceParent,
    BillingBillResourceInvoicingParentsInvoiceParentType,
    BillingBillResourceInvoicingParentsInvoiceQuoteParent,
    BillingBillResourceInvoicingParentsInvoiceSubscriptionParent, DeletedInvoice,
    Invoice, InvoiceBillingReason, InvoiceCustomerTaxExempt, InvoiceInstallmentsCard,
    InvoiceItemThresholdReason, InvoicePaymentMethodOptionsCard,
    InvoicePaymentMethodOptionsPix, InvoiceRenderingPdf, InvoiceRest, InvoiceStatus,
    InvoiceThresholdReason, InvoicesPaymentMethodOptions, InvoicesPaymentSettings,
    InvoicesResourceConfirmationSecret, InvoicesResourceFromInvoice,
    InvoicesResourceInvoiceRendering, InvoicesResourceInvoiceTaxId,
    InvoicesResourcePretaxCreditAmount, InvoicesResourcePretaxCreditAmountType,
    InvoicesResourceStatusTransitions, LineItem, PageSize,
};

#[cfg(feature = "invoices")]
pub use crate::invoices::params::{
    AddLinesInvoiceLine, CustomerDetailsParam, FromInvoice, InvoiceItemPreviewParams,
    InvoicePaymentSettings, InvoicePaymentSettingsPaymentMethodOptions,
    InvoicePaymentSettingsPaymentMethodOptionsCard,
    InvoicePaymentSettingsPaymentMethodOptionsPix, InvoicePendingInvoiceItemsBehavior,
    InvoicePreviewMode, InvoiceShippingCost, InvoiceTransferData, ListInvoiceStatus,
    OneTimePriceDataWithProductData, RemoveLinesInvoiceLine,
    RemoveLinesInvoiceLineBehavior, RenderingParam, RenderingPdfParam,
    ScheduleDetailsParams, ScheduleDetailsParamsEndBehavior, SubscriptionDetailsParams,
    SubscriptionDetailsParamsResumeAt, TaxAmountParam, TaxParam, TaxRateDataParam,
    TimestampOrNowOrUnchanged, UpdateLinesInvoiceLine,
};

#[cfg(feature = "issuing-authorizations")]
pub use crate::issuing::authorizations::model::{
    IssuingAuthorization, IssuingAuthorizationAmountDetails,
    IssuingAuthorizationAuthenticationExemption, IssuingAuthorizationCardPresence,
    IssuingAuthorizationFleetCardholderPromptData, IssuingAuthorizationFleetData,
    IssuingAuthorizationFleetFuelPriceData, IssuingAuthorizationFleetNonFuelPriceData,
    IssuingAuthorizationFleetReportedBreakdown, IssuingAuthorizationFleetTaxData,
    IssuingAuthorizationFraudChallenge, IssuingAuthorizationFraudChallengeStatus,
    IssuingAuthorizationFraudChallengeUndeliverableReason, IssuingAuthorizationFuelData,
    IssuingAuthorizationNetworkData, IssuingAuthorizationPendingRequest,
    IssuingAuthorizationRequest, IssuingAuthorizationRequestReason,
    IssuingAuthorizationStatus, IssuingAuthorizationThreeDSecure,
    IssuingAuthorizationTreasury, IssuingAuthorizationVerificationData,
};

#[cfg(feature = "issuing-authorizations")]
pub use crate::issuing::authorizations::params::ListIssuingAuthorizationStatus;

#[cfg(feature = "issuing-cardholders")]
pub use crate::issuing::cardholders::model::{
    IssuingCardholder, IssuingCardholderAddress, IssuingCardholderAuthorizationControls,
    IssuingCardholderCardIssuing, IssuingCardholderCompany, IssuingCardholderIdDocument,
    IssuingCardholderIndividual, IssuingCardholderIndividualDob,
    IssuingCardholderRequirements, IssuingCardholderRequirementsDisabledReason,
    IssuingCardholderRequirementsPastDue, IssuingCardholderSpendingLimit,
    IssuingCardholderSpendingLimitCategory, IssuingCardholderSpendingLimitInterval,
    IssuingCardholderStatus, IssuingCardholderType, IssuingCardholderUserTermsAcceptance,
    IssuingCardholderVerification, PreferredLocale,
};

#[cfg(feature = "issuing-cardholders")]
pub use crate::issuing::cardholders::params::{
    AuthorizationControlsParamV2, BillingSpecs, CardIssuingParam, CompanyParam,
    IndividualParam, ListIssuingCardholderStatus, ListIssuingCardholderType,
    PersonVerificationDocumentParam, PersonVerificationParam, TermsAcceptanceParam,
};

#[cfg(feature = "issuing-cards")]
pub use crate::issuing::cards::model::{
    IneligibleReason, IssuingCard, IssuingCardApplePay, IssuingCardAuthorizationControls,
    IssuingCardCancellationReason, IssuingCardFraudWarning, IssuingCardFraudWarningType,
    IssuingCardGooglePay, IssuingCardLifecycleConditions, IssuingCardLifecycleControls,
    IssuingCardReplacementReason, IssuingCardShipping,
    IssuingCardShippingAddressValidation, IssuingCardShippingAddressValidationMode,
    IssuingCardShippingAddressValidationResult, IssuingCardShippingCarrier,
    IssuingCardShippingCustoms, IssuingCardShippingService, IssuingCardShippingStatus,
    IssuingCardShippingType, IssuingCardSpendingLimit, IssuingCardStatus,
    IssuingCardType, IssuingCardWallets,
};

#[cfg(feature = "issuing-cards")]
pub use crate::issuing::cards::params::{
    AddressValidationParam, AddressValidationParamMode, AuthorizationControlsParam,
    CreateIssuingCardReplacementReason, CustomsParam, EncryptedPinParam,
    LifecycleConditionsParam, LifecycleControlsParam, ListIssuingCardStatus,
    ListIssuingCardType, ShippingSpecs, ShippingSpecsService, ShippingSpecsType,
    UpdateIssuingCardCancellationReason,
};

#[cfg(feature = "issuing-disputes")]
pub use crate::issuing::disputes::model::{
    IssuingDispute, IssuingDisputeCanceledEvidence, IssuingDisputeDuplicateEvidence,
    IssuingDisputeEvidence, IssuingDisputeEvidenceReason,
    IssuingDisputeFraudulentEvidence, IssuingDisputeLossReason,
    IssuingDisputeMerchandiseNotAsDescribedEvidence,
    IssuingDisputeNoValidAuthorizationEvidence, IssuingDisputeNotReceivedEvidence,
    IssuingDisputeOtherEvidence, IssuingDisputeServiceNotAsDescribedEvidence,
    IssuingDisputeStatus, IssuingDisputeTreasury, ProductType, ReturnStatus,
};

#[cfg(feature = "issuing-disputes")]
pub use crate::issuing::disputes::params::{
    EvidenceParam, EvidenceParamCanceled, EvidenceParamDuplicate,
    EvidenceParamFraudulent, EvidenceParamOther, EvidenceParamReason,
    ListIssuingDisputeStatus, MerchandiseNotAsDescribed, NoValidAuthorization,
    NotReceived, ServiceNotAsDescribed, TreasuryParam,
};

#[cfg(feature = "issuing-personalization_designs")]
pub use crate::issuing::personalization_designs::model::{
    IssuingPersonalizationDesign, IssuingPersonalizationDesignCarrierText,
    IssuingPersonalizationDesignPreferences,
    IssuingPersonalizationDesignRejectionReasons, IssuingPersonalizationDesignStatus,
};

#[cfg(feature = "issuing-personalization_designs")]
pub use crate::issuing::personalization_designs::params::{
    CarrierTextParam, ListIssuingPersonalizationDesignStatus, PreferencesListParam,
    PreferencesParam,
};

#[cfg(feature = "issuing-physical_bundles")]
pub use crate::issuing::physical_bundles::model::{
    IssuingPhysicalBundle, IssuingPhysicalBundleFeatures,
    IssuingPhysicalBundleFeaturesCardLogo, IssuingPhysicalBundleFeaturesCarrierText,
    IssuingPhysicalBundleFeaturesSecondLine, IssuingPhysicalBundleStatus,
    IssuingPhysicalBundleType,
};

#[cfg(feature = "issuing-physical_bundles")]
pub use crate::issuing::physical_bundles::params::{
    ListIssuingPhysicalBundleStatus, ListIssuingPhysicalBundleType,
};

#[cfg(feature = "issuing-settlements")]
pub use crate::issuing::settlements::model::{
    IssuingSettlement, IssuingSettlementNetwork, IssuingSettlementStatus,
};

#[cfg(feature = "issuing-tokens")]
pub use crate::issuing::tokens::model::{
    IssuingNetworkTokenAddress, IssuingNetworkTokenDevice, IssuingNetworkTokenDeviceType,
    IssuingNetworkTokenMastercard, IssuingNetworkTokenNetworkData,
    IssuingNetworkTokenNetworkDataType, IssuingNetworkTokenVisa,
    IssuingNetworkTokenWalletProvider, IssuingNetworkTokenWalletProviderCardNumberSource,
    IssuingNetworkTokenWalletProviderReasonCode,
    IssuingNetworkTokenWalletProviderSuggestedDecision, IssuingToken,
    IssuingTokenNetwork, IssuingTokenStatus, IssuingTokenWalletProvider,
};

#[cfg(feature = "issuing-tokens")]
pub use crate::issuing::tokens::params::{
    ListIssuingTokenStatus, UpdateIssuingTokenStatus,
};

#[cfg(feature = "issuing-transactions")]
pub use crate::issuing::transactions::model::{
    IssuingTransaction, IssuingTransactionAmountDetails,
    IssuingTransactionFleetCardholderPromptData, IssuingTransactionFleetData,
    IssuingTransactionFleetFuelPriceData, IssuingTransactionFleetNonFuelPriceData,
    IssuingTransactionFleetReportedBreakdown, IssuingTransactionFleetTaxData,
    IssuingTransactionFlightData, IssuingTransactionFlightDataLeg,
    IssuingTransactionFuelData, IssuingTransactionLodgingData,
    IssuingTransactionNetworkData, IssuingTransactionPurchaseDetails,
    IssuingTransactionReceiptData, IssuingTransactionTreasury, IssuingTransactionType,
};

#[cfg(feature = "issuing-transactions")]
pub use crate::issuing::transactions::params::ListIssuingTransactionType;

#[cfg(feature = "link_account_sessions")]
pub use crate::link_account_sessions::model::{
    BankConnectionsResourceLinkAccountSessionFilters, FinancialConnectionsSession,
    FinancialConnectionsSessionPermission,
};

#[cfg(feature = "linked_accounts")]
pub use crate::linked_accounts::model::{
    BankConnectionsResourceAccountNumberDetails,
    BankConnectionsResourceAccountNumberDetailsIdentifierType,
    BankConnectionsResourceAccountNumberDetailsStatus,
    BankConnectionsResourceAccountNumberDetailsSupportedNetwork,
    BankConnectionsResourceBalance, BankConnectionsResourceBalanceApiResourceCashBalance,
    BankConnectionsResourceBalanceApiResourceCreditBalance,
    BankConnectionsResourceBalanceRefresh, BankConnectionsResourceBalanceType,
    BankConnectionsResourceOwnershipRefresh,
    BankConnectionsResourceOwnershipRefreshStatus,
    BankConnectionsResourceTransactionRefresh,
    BankConnectionsResourceTransactionRefreshStatus, FinancialConnectionsAccount,
    FinancialConnectionsAccountCategory, FinancialConnectionsAccountOwner,
    FinancialConnectionsAccountStatus, FinancialConnectionsAccountSubcategory,
    FinancialConnectionsAccountSubscription,
    FinancialConnectionsAccountSupportedPaymentMethodType,
};

#[cfg(feature = "mandates")]
pub use crate::mandates::model::{
    CardMandatePaymentMethodDetails, CustomerAcceptance, Mandate, MandateAcssDebit,
    MandateAmazonPay, MandateAuBecsDebit, MandateBacsDebit,
    MandateBacsDebitNetworkStatus, MandateBacsDebitRevocationReason, MandateCashapp,
    MandateKakaoPay, MandateKlarna, MandateKrCard, MandateLink, MandateMultiUse,
    MandateNaverPay, MandateNzBankAccount, MandatePaymentMethodDetails, MandatePaypal,
    MandatePayto, MandatePaytoPurpose, MandatePix, MandateRevolutPay, MandateSepaDebit,
    MandateSingleUse, MandateStatus, MandateTwint, MandateType, MandateUpi,
    MandateUsBankAccount, OfflineAcceptance, OnlineAcceptance,
};

#[cfg(feature = "payment_attempt_records")]
pub use crate::payment_attempt_records::model::PaymentAttemptRecord;

#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::model::{
    ConfirmationMethod, PaymentData, PaymentFlowsAmountDetailsClientResourceTip,
    PaymentFlowsAmountDetailsResourceError, PaymentFlowsAmountDetailsResourceErrorCode,
    PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourcePaymentMethodOptions,
    PaymentFlowsAmountDetailsResourceLineItemsListResourceLineItemResourceTax,
    PaymentFlowsAmountDetailsResourceShipping, PaymentFlowsAmountDetailsResourceTax,
    PaymentFlowsAutomaticPaymentMethodsPaymentIntent, PaymentFlowsInstallmentOptions,
    PaymentFlowsPaymentDetails, PaymentFlowsPaymentIntentAsyncWorkflows,
    PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputs,
    PaymentFlowsPaymentIntentAsyncWorkflowsResourceInputsResourceTax,
    PaymentFlowsPrivatePaymentMethodsCardPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsCardPresentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsKlarnaPaymentIntentAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptions,
    PaymentFlowsPrivatePaymentMethodsPaypalAmountDetailsLineItemPaymentMethodOptionsCategory,
    PaymentIntent, PaymentIntentAmountDetails, PaymentIntentAmountDetailsLineItem,
    PaymentIntentCancellationReason, PaymentIntentCardProcessing,
    PaymentIntentNextAction, PaymentIntentNextActionAlipayHandleRedirect,
    PaymentIntentNextActionBoleto, PaymentIntentNextActionCardAwaitNotification,
    PaymentIntentNextActionDisplayBankTransferInstructions,
    PaymentIntentNextActionDisplayBankTransferInstructionsType,
    PaymentIntentNextActionDisplayMultibancoDetails,
    PaymentIntentNextActionDisplayOxxoDetails,
    PaymentIntentNextActionKlarnaDisplayQrCode, PaymentIntentNextActionKonbini,
    PaymentIntentNextActionKonbiniFamilymart, PaymentIntentNextActionKonbiniLawson,
    PaymentIntentNextActionKonbiniMinistop, PaymentIntentNextActionKonbiniSeicomart,
    PaymentIntentNextActionKonbiniStores, PaymentIntentNextActionPaynowDisplayQrCode,
    PaymentIntentNextActionPixDisplayQrCode,
    PaymentIntentNextActionPromptpayDisplayQrCode, PaymentIntentNextActionRedirectToUrl,
    PaymentIntentNextActionSwishHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionSwishQrCode, PaymentIntentNextActionVerifyWithMicrodeposits,
    PaymentIntentNextActionWechatPayDisplayQrCode,
    PaymentIntentNextActionWechatPayRedirectToAndroidApp,
    PaymentIntentNextActionWechatPayRedirectToIosApp, PaymentIntentPaymentMethodOptions,
    PaymentIntentPaymentMethodOptionsAcssDebit,
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
    PaymentIntentPaymentMethodOptionsAffirm,
    PaymentIntentPaymentMethodOptionsAfterpayClearpay,
    PaymentIntentPaymentMethodOptionsAlipay, PaymentIntentPaymentMethodOptionsAlma,
    PaymentIntentPaymentMethodOptionsAmazonPay,
    PaymentIntentPaymentMethodOptionsAuBecsDebit,
    PaymentIntentPaymentMethodOptionsBacsDebit,
    PaymentIntentPaymentMethodOptionsBacsDebitMandateOptions,
    PaymentIntentPaymentMethodOptionsBancontact, PaymentIntentPaymentMethodOptionsBillie,
    PaymentIntentPaymentMethodOptionsBizum, PaymentIntentPaymentMethodOptionsBlik,
    PaymentIntentPaymentMethodOptionsBoleto, PaymentIntentPaymentMethodOptionsCard,
    PaymentIntentPaymentMethodOptionsCardInstallments,
    PaymentIntentPaymentMethodOptionsCardMandateOptions,
    PaymentIntentPaymentMethodOptionsCardPresent,
    PaymentIntentPaymentMethodOptionsCashapp, PaymentIntentPaymentMethodOptionsCrypto,
    PaymentIntentPaymentMethodOptionsCustomerBalance,
    PaymentIntentPaymentMethodOptionsEps, PaymentIntentPaymentMethodOptionsFpx,
    PaymentIntentPaymentMethodOptionsGiropay, PaymentIntentPaymentMethodOptionsGrabpay,
    PaymentIntentPaymentMethodOptionsIdeal,
    PaymentIntentPaymentMethodOptionsInteracPresent,
    PaymentIntentPaymentMethodOptionsKakaoPay, PaymentIntentPaymentMethodOptionsKlarna,
    PaymentIntentPaymentMethodOptionsKonbini, PaymentIntentPaymentMethodOptionsKrCard,
    PaymentIntentPaymentMethodOptionsLink,
    PaymentIntentPaymentMethodOptionsMandateOptionsPayto,
    PaymentIntentPaymentMethodOptionsMandateOptionsPaytoPurpose,
    PaymentIntentPaymentMethodOptionsMbWay, PaymentIntentPaymentMethodOptionsMobilepay,
    PaymentIntentPaymentMethodOptionsMultibanco,
    PaymentIntentPaymentMethodOptionsNaverPay,
    PaymentIntentPaymentMethodOptionsNzBankAccount,
    PaymentIntentPaymentMethodOptionsOxxo, PaymentIntentPaymentMethodOptionsP24,
    PaymentIntentPaymentMethodOptionsPayByBank, PaymentIntentPaymentMethodOptionsPayco,
    PaymentIntentPaymentMethodOptionsPaynow, PaymentIntentPaymentMethodOptionsPaypal,
    PaymentIntentPaymentMethodOptionsPayto, PaymentIntentPaymentMethodOptionsPix,
    PaymentIntentPaymentMethodOptionsPixMandateOptions,
    PaymentIntentPaymentMethodOptionsPromptpay,
    PaymentIntentPaymentMethodOptionsRevolutPay,
    PaymentIntentPaymentMethodOptionsSamsungPay,
    PaymentIntentPaymentMethodOptionsSatispay, PaymentIntentPaymentMethodOptionsScalapay,
    PaymentIntentPaymentMethodOptionsSepaDebit,
    PaymentIntentPaymentMethodOptionsSepaDebitMandateOptions,
    PaymentIntentPaymentMethodOptionsSofort, PaymentIntentPaymentMethodOptionsSwish,
    PaymentIntentPaymentMethodOptionsTwint, PaymentIntentPaymentMethodOptionsUpi,
    PaymentIntentPaymentMethodOptionsUsBankAccount,
    PaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    PaymentIntentPaymentMethodOptionsWechatPay, PaymentIntentPaymentMethodOptionsZip,
    PaymentIntentProcessing, PaymentIntentProcessingCustomerNotification,
    PaymentIntentStatus,
    PaymentIntentTypeSpecificPaymentMethodOptionsClientCaptureMethod,
    PaymentMethodOptionsCardPresentRouting,
    PaymentMethodOptionsCustomerBalanceBankTransfer,
    PaymentMethodOptionsCustomerBalanceBankTransferType, RequestedPriority,
    TransactionPurpose, TransferData,
};

#[cfg(feature = "payment_intents")]
pub use crate::payment_intents::params::{
    AmountDetailsLineItemParam, AmountDetailsLineItemParamPaymentMethodOptions,
    AmountDetailsLineItemParamPaymentMethodOptionsCard,
    AmountDetailsLineItemParamPaymentMethodOptionsCardPresent,
    AmountDetailsLineItemParamPaymentMethodOptionsKlarna,
    AmountDetailsLineItemParamPaymentMethodOptionsPaypal,
    AmountDetailsLineItemParamPaymentMethodOptionsPaypalCategory,
    AmountDetailsLineItemTaxParam, AmountDetailsParam, AmountDetailsShippingParam,
    AmountDetailsTaxParam, AsyncWorkflowsInputsParam, AsyncWorkflowsInputsTaxParam,
    AsyncWorkflowsParam, BoolOrOneOffOrRecurring, CancelPaymentIntentCancellationReason,
    CaptureMethod, CreatePaymentIntentPaymentMethodOptions,
    CreatePaymentIntentPaymentMethodOptionsAcssDebit,
    CreatePaymentIntentPaymentMethodOptionsAcssDebitMandateOptions,
    CreatePaymentIntentPaymentMethodOptionsAffirm,
    CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
    CreatePaymentIntentPaymentMethodOptionsAlipay,
    CreatePaymentIntentPaymentMethodOptionsAlma,
    CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    CreatePaymentIntentPaymentMethodOptionsBancontact,
    CreatePaymentIntentPaymentMethodOptionsBlik,
    CreatePaymentIntentPaymentMethodOptionsBoleto,
    CreatePaymentIntentPaymentMethodOptionsCardPresent,
    CreatePaymentIntentPaymentMethodOptionsCashapp,
    CreatePaymentIntentPaymentMethodOptionsCustomerBalance,
    CreatePaymentIntentPaymentMethodOptionsEps,
    CreatePaymentIntentPaymentMethodOptionsKlarna,
    CreatePaymentIntentPaymentMethodOptionsKonbini,
    CreatePaymentIntentPaymentMethodOptionsLink,
    CreatePaymentIntentPaymentMethodOptionsMobilepay,
    CreatePaymentIntentPaymentMethodOptionsPayByBank,
    CreatePaymentIntentPaymentMethodOptionsPayto,
    CreatePaymentIntentPaymentMethodOptionsPaytoMandateOptions,
    CreatePaymentIntentPaymentMethodOptionsPix,
    CreatePaymentIntentPaymentMethodOptionsSofort,
    CreatePaymentIntentPaymentMethodOptionsSwish,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccount,
    CreatePaymentIntentPaymentMethodOptionsWechatPay, PaymentDetailsCaptureParams,
    PaymentDetailsOrderCustomerReferenceParam, PaymentIntentParam,
    PaymentIntentParamMandateOptions, PaymentIntentParamThreeDSecure,
    PaymentIntentPaymentDetails, RadarOptionsWithPevalOptions,
    RoutingPaymentMethodOptionsParam, SubscriptionParam, TransferDataCaptureParams,
    TransferDataCreationParams, TransferDataPaymentDataParams,
    TransferDataUpdateAuthParams, TransferDataUpdateParams,
};

#[cfg(feature = "payment_links")]
pub use crate::payment_links::model::{
    Item, LineItemsAdjustableQuantity, PaymentLink, PaymentLinkPaymentMethodType,
    PaymentLinksResourceAfterCompletion, PaymentLinksResourceAfterCompletionType,
    PaymentLinksResourceAutomaticTax, PaymentLinksResourceBusinessName,
    PaymentLinksResourceCardPaymentMethodOptions, PaymentLinksResourceCardRestrictions,
    PaymentLinksResourceCompletedSessions,
    PaymentLinksResourceCompletionBehaviorConfirmationPage,
    PaymentLinksResourceCompletionBehaviorRedirect,
    PaymentLinksResourceConsentCollection, PaymentLinksResourceCustomFields,
    PaymentLinksResourceCustomFieldsDropdown,
    PaymentLinksResourceCustomFieldsDropdownOption,
    PaymentLinksResourceCustomFieldsLabel, PaymentLinksResourceCustomFieldsNumeric,
    PaymentLinksResourceCustomFieldsText, PaymentLinksResourceCustomText,
    PaymentLinksResourceCustomTextPosition, PaymentLinksResourceIndividualName,
    PaymentLinksResourceInvoiceCreation, PaymentLinksResourceInvoiceSettings,
    PaymentLinksResourceNameCollection, PaymentLinksResourceOptionalItem,
    PaymentLinksResourceOptionalItemAdjustableQuantity,
    PaymentLinksResourcePaymentIntentData, PaymentLinksResourcePaymentMethodOptions,
    PaymentLinksResourcePaymentMethodReuseAgreement,
    PaymentLinksResourcePhoneNumberCollection, PaymentLinksResourceRestrictions,
    PaymentLinksResourceShippingAddressCollection, PaymentLinksResourceShippingOption,
    PaymentLinksResourceSubscriptionData,
    PaymentLinksResourceSubscriptionDataInvoiceSettings,
    PaymentLinksResourceTaxIdCollection, PaymentLinksResourceTransferData,
    SubscriptionsTrialsResourceEndBehavior, SubscriptionsTrialsResourceTrialSettings,
};

#[cfg(feature = "payment_links")]
pub use crate::payment_links::params::{
    AfterCompletionConfirmationPageParams, AfterCompletionParams,
    AfterCompletionParamsType, AfterCompletionRedirectParams,
    CardPaymentMethodOptionsParams, CardPaymentMethodOptionsUpdateParams,
    CardRestrictionsParams, CardRestrictionsUpdateParams, CompletedSessionsParams,
    CreatePaymentLinkSubscriptionData, CustomAmountPriceDataWithProductData,
    InvoiceCreationCreateParams, InvoiceCreationCreateParamsInvoiceData,
    InvoiceCreationUpdateParams, LineItemsCreateParams, LineItemsUpdateParams,
    PaymentIntentDataUpdateParams, PaymentLinkPaymentIntentData, PaymentLinkRestrictions,
    PaymentLinkShippingOption, PaymentMethodOptionsParams,
    PaymentMethodOptionsUpdateParams, SubscriptionDataInvoiceSettingsParams,
    UpdatePaymentLinkSubscriptionData,
};

#[cfg(feature = "payment_method_configurations")]
pub use crate::payment_method_configurations::model::{
    PaymentMethodConfigResourceDisplayPreference,
    PaymentMethodConfigResourceDisplayPreferencePreference,
    PaymentMethodConfigResourceDisplayPreferenceValue,
    PaymentMethodConfigResourcePaymentMethodProperties, PaymentMethodConfiguration,
    PaymentMethodConfigurationRest,
};

#[cfg(feature = "payment_method_configurations")]
pub use crate::payment_method_configurations::params::{
    DisplayPreferenceParam, DisplayPreferenceParamPreference,
    PaymentMethodConfigurationAcssDebit,
};

#[cfg(feature = "payment_method_domains")]
pub use crate::payment_method_domains::model::{
    PaymentMethodDomain, PaymentMethodDomainResourcePaymentMethodStatus,
    PaymentMethodDomainResourcePaymentMethodStatusDetails,
    PaymentMethodDomainResourcePaymentMethodStatusStatus,
};

#[cfg(feature = "payment_methods")]
pub use crate::payment_methods::model::{
    CustomLogo, PaymentMethod, PaymentMethodCustom, PaymentMethodRest, PaymentMethodType,
};

#[cfg(feature = "payment_methods")]
pub use crate::payment_methods::params::{
    CardDetailsParams, CreateParam, CreatePaymentMethodCard, NetworksParams,
    NetworksUpdateApiParam, TokenParams, UpdateApiParam, UpdateParam,
};

#[cfg(feature = "payment_records")]
pub use crate::payment_records::model::PaymentRecord;

#[cfg(feature = "payment_records")]
pub use crate::payment_records::params::{
    PaymentRecordAmount, PaymentRecordCustomerDetails, PaymentRecordFailed,
    PaymentRecordGuaranteed, PaymentRecordOutcome, PaymentRecordPaymentMethodDetails,
    PaymentRecordPaymentMethodDetailsCustom, PaymentRecordPaymentMethodDetailsType,
    PaymentRecordRefunded, ReportPaymentPaymentRecordProcessorDetails,
    ReportPaymentPaymentRecordProcessorDetailsCustom,
    ReportRefundPaymentRecordProcessorDetails,
    ReportRefundPaymentRecordProcessorDetailsCustom,
};

#[cfg(feature = "payouts")]
pub use crate::payouts::model::{
    Payout, PayoutReconciliationStatus, PayoutType, PayoutsTraceId,
};

#[cfg(feature = "payouts")]
pub use crate::payouts::params::PayoutMethod;

#[cfg(feature = "plans")]
pub use crate::plans::model::{
    DeletedPlan, Plan, PlanTier, TransformUsage, TransformUsageRound,
};

#[cfg(feature = "plans")]
pub use crate::plans::params::PlanProductOrId;

#[cfg(feature = "prices")]
pub use crate::prices::model::{
    CurrencyOption, CustomUnitAmount, Price, PriceTier, PriceType, Recurring,
    RecurringInterval, TransformQuantity,
};

#[cfg(feature = "prices")]
pub use crate::prices::params::{AllPricesRecurringParams, ListPriceType, PriceRecurring};

#[cfg(feature = "products")]
pub use crate::products::model::{
    DeletedProduct, DeletedProductFeature, PackageDimensions, Product, ProductFeature,
    ProductMarketingFeature,
};

#[cfg(feature = "products")]
pub use crate::products::params::{
    CreateProductMarketingFeature, PackageDimensionsSpecs,
    PriceDataWithoutProductWithMetadata,
};

#[cfg(feature = "promotion_codes")]
pub use crate::promotion_codes::model::{
    PromotionCode, PromotionCodeCurrencyOption, PromotionCodesResourcePromotion,
    PromotionCodesResourceRestrictions,
};

#[cfg(feature = "promotion_codes")]
pub use crate::promotion_codes::params::{
    CreatePromotionCodeRestrictions, CreatePromotionCodeRestrictionsCurrencyOption,
    PromotionCodePromotion, UpdatePromotionCodeRestrictions,
};

#[cfg(feature = "quotes")]
pub use crate::quotes::model::{
    InvoiceSettingQuoteSetting, Quote, QuoteStatus, QuotesResourceAutomaticTax,
    QuotesResourceAutomaticTaxStatus, QuotesResourceComputed, QuotesResourceFromQuote,
    QuotesResourceRecurring, QuotesResourceRecurringInterval,
    QuotesResourceStatusTransitions, QuotesResourceSubscriptionDataBillingMode,
    QuotesResourceSubscriptionDataSubscriptionData, QuotesResourceTotalDetails,
    QuotesResourceTotalDetailsResourceBreakdown, QuotesResourceTransferData,
    QuotesResourceUpfront,
};

#[cfg(feature = "quotes")]
pub use crate::quotes::params::{
    FromQuoteParams, LineItemCreateParams, LineItemUpdateParams, ListQuoteStatus,
    PriceData, QuoteParam, QuoteSubscriptionData, QuoteTransferData,
    SubscriptionDataCreateParams, TimestampOrCurrentPeriodEnd,
};

#[cfg(feature = "radar-early_fraud_warnings")]
pub use crate::radar::early_fraud_warnings::model::RadarEarlyFraudWarning;

#[cfg(feature = "radar-payment_evaluations")]
pub use crate::radar::payment_evaluations::model::{
    InsightsResourcesPaymentEvaluationAddress,
    InsightsResourcesPaymentEvaluationBillingDetails,
    InsightsResourcesPaymentEvaluationClientDeviceMetadata,
    InsightsResourcesPaymentEvaluationCustomerDetails,
    InsightsResourcesPaymentEvaluationDisputeOpened,
    InsightsResourcesPaymentEvaluationDisputeOpenedReason,
    InsightsResourcesPaymentEvaluationEarlyFraudWarningReceived,
    InsightsResourcesPaymentEvaluationEarlyFraudWarningReceivedFraudType,
    InsightsResourcesPaymentEvaluationEvent, InsightsResourcesPaymentEvaluationEventType,
    InsightsResourcesPaymentEvaluationMerchantBlocked,
    InsightsResourcesPaymentEvaluationMerchantBlockedReason,
    InsightsResourcesPaymentEvaluationMoneyMovementCard,
    InsightsResourcesPaymentEvaluationMoneyMovementDetails,
    InsightsResourcesPaymentEvaluationOutcome,
    InsightsResourcesPaymentEvaluationOutcomeType,
    InsightsResourcesPaymentEvaluationPaymentDetails,
    InsightsResourcesPaymentEvaluationPaymentMethodDetails,
    InsightsResourcesPaymentEvaluationRefunded,
    InsightsResourcesPaymentEvaluationRefundedReason,
    InsightsResourcesPaymentEvaluationRejected,
    InsightsResourcesPaymentEvaluationRejectedCard,
    InsightsResourcesPaymentEvaluationRejectedCardReason,
    InsightsResourcesPaymentEvaluationShipping,
    InsightsResourcesPaymentEvaluationSignalV2,
    InsightsResourcesPaymentEvaluationSignalV2RiskLevel,
    InsightsResourcesPaymentEvaluationSignals,
    InsightsResourcesPaymentEvaluationSucceeded,
    InsightsResourcesPaymentEvaluationSucceededCard,
    InsightsResourcesPaymentEvaluationUserInterventionRaised,
    InsightsResourcesPaymentEvaluationUserInterventionRaisedCustom,
    InsightsResourcesPaymentEvaluationUserInterventionRaisedType,
    InsightsResourcesPaymentEvaluationUserInterventionResolved,
    InsightsResourcesPaymentEvaluationUserInterventionResolvedOutcome, PaymentType,
    RadarPaymentEvaluation, RadarPaymentEvaluationRecommendedAction,
};

#[cfg(feature = "radar-payment_evaluations")]
pub use crate::radar::payment_evaluations::params::{
    ClientDeviceMetadataWrapper, MoneyMovementCardAdditionalData, MoneyMovementDetails,
    RadarPaymentEvaluationCustomerDetails, RadarPaymentEvaluationPaymentDetails,
    RadarPaymentEvaluationPaymentDetailsPaymentMethodDetails,
};

#[cfg(feature = "radar-value_list_items")]
pub use crate::radar::value_list_items::model::{
    DeletedRadarValueListItem, RadarValueListItem,
};

#[cfg(feature = "radar-value_lists")]
pub use crate::radar::value_lists::model::{
    DeletedRadarValueList, ItemType, RadarValueList,
};

#[cfg(feature = "refunds")]
pub use crate::refunds::model::{
    DestinationDetailsUnimplemented, EmailSent, Refund, RefundDestinationDetails,
    RefundDestinationDetailsBlik, RefundDestinationDetailsBrBankTransfer,
    RefundDestinationDetailsCard, RefundDestinationDetailsCardType,
    RefundDestinationDetailsCrypto, RefundDestinationDetailsEuBankTransfer,
    RefundDestinationDetailsGbBankTransfer, RefundDestinationDetailsJpBankTransfer,
    RefundDestinationDetailsMbWay, RefundDestinationDetailsMultibanco,
    RefundDestinationDetailsMxBankTransfer, RefundDestinationDetailsP24,
    RefundDestinationDetailsPaypal, RefundDestinationDetailsSwish,
    RefundDestinationDetailsThBankTransfer, RefundDestinationDetailsUsBankTransfer,
    RefundNextAction, RefundNextActionDisplayDetails, RefundPendingReason, RefundReason,
};

#[cfg(feature = "reporting-report_runs")]
pub use crate::reporting::report_runs::model::{
    FinancialReportingFinanceReportRunRunParameters, ReportingReportRun,
};

#[cfg(feature = "reporting-report_runs")]
pub use crate::reporting::report_runs::params::{
    RunParameterSpecs, RunParameterSpecsReportingCategory, RunParameterSpecsTimezone,
};

#[cfg(feature = "reporting-report_types")]
pub use crate::reporting::report_types::model::ReportingReportType;

#[cfg(feature = "reviews")]
pub use crate::reviews::model::{
    RadarReviewResourceLocation, RadarReviewResourceSession, Review, ReviewClosedReason,
    ReviewOpenedReason,
};

#[cfg(feature = "setup_attempts")]
pub use crate::setup_attempts::model::{
    SetupAttempt, SetupAttemptPaymentMethodDetails,
    SetupAttemptPaymentMethodDetailsAcssDebit, SetupAttemptPaymentMethodDetailsAmazonPay,
    SetupAttemptPaymentMethodDetailsAuBecsDebit,
    SetupAttemptPaymentMethodDetailsBacsDebit,
    SetupAttemptPaymentMethodDetailsBancontact, SetupAttemptPaymentMethodDetailsBoleto,
    SetupAttemptPaymentMethodDetailsCard, SetupAttemptPaymentMethodDetailsCardChecks,
    SetupAttemptPaymentMethodDetailsCardPresent,
    SetupAttemptPaymentMethodDetailsCardWallet,
    SetupAttemptPaymentMethodDetailsCardWalletType,
    SetupAttemptPaymentMethodDetailsCashapp, SetupAttemptPaymentMethodDetailsIdeal,
    SetupAttemptPaymentMethodDetailsIdealBank, SetupAttemptPaymentMethodDetailsIdealBic,
    SetupAttemptPaymentMethodDetailsKakaoPay, SetupAttemptPaymentMethodDetailsKlarna,
    SetupAttemptPaymentMethodDetailsKrCard, SetupAttemptPaymentMethodDetailsLink,
    SetupAttemptPaymentMethodDetailsNaverPay,
    SetupAttemptPaymentMethodDetailsNzBankAccount,
    SetupAttemptPaymentMethodDetailsPaypal, SetupAttemptPaymentMethodDetailsPayto,
    SetupAttemptPaymentMethodDetailsPix, SetupAttemptPaymentMethodDetailsRevolutPay,
    SetupAttemptPaymentMethodDetailsSepaDebit, SetupAttemptPaymentMethodDetailsSofort,
    SetupAttemptPaymentMethodDetailsTwint, SetupAttemptPaymentMethodDetailsUpi,
    SetupAttemptPaymentMethodDetailsUsBankAccount, ThreeDSecureDetails,
    ThreeDSecureDetailsResult,
};

#[cfg(feature = "setup_intents")]
pub use crate::setup_intents::model::{
    CancellationReason, PaymentFlowsAutomaticPaymentMethodsSetupIntent, SetupIntent,
    SetupIntentNextAction, SetupIntentNextActionPixDisplayQrCode,
    SetupIntentNextActionRedirectToUrl, SetupIntentNextActionVerifyWithMicrodeposits,
    SetupIntentPaymentMethodOptions, SetupIntentPaymentMethodOptionsAcssDebit,
    SetupIntentPaymentMethodOptionsAcssDebitCurrency,
    SetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
    SetupIntentPaymentMethodOptionsAmazonPay, SetupIntentPaymentMethodOptionsBacsDebit,
    SetupIntentPaymentMethodOptionsBacsDebitMandateOptions,
    SetupIntentPaymentMethodOptionsBizum, SetupIntentPaymentMethodOptionsCard,
    SetupIntentPaymentMethodOptionsCardMandateOptions,
    SetupIntentPaymentMethodOptionsCardMandateOptionsInterval,
    SetupIntentPaymentMethodOptionsCardNetwork,
    SetupIntentPaymentMethodOptionsCardPresent, SetupIntentPaymentMethodOptionsKlarna,
    SetupIntentPaymentMethodOptionsLink,
    SetupIntentPaymentMethodOptionsMandateOptionsPayto,
    SetupIntentPaymentMethodOptionsMandateOptionsPaytoPurpose,
    SetupIntentPaymentMethodOptionsPaypal, SetupIntentPaymentMethodOptionsPayto,
    SetupIntentPaymentMethodOptionsPix, SetupIntentPaymentMethodOptionsPixMandateOptions,
    SetupIntentPaymentMethodOptionsSepaDebit,
    SetupIntentPaymentMethodOptionsSepaDebitMandateOptions,
    SetupIntentPaymentMethodOptionsUpi, SetupIntentPaymentMethodOptionsUpiMandateOptions,
    SetupIntentPaymentMethodOptionsUsBankAccount,
    SetupIntentPaymentMethodOptionsUsBankAccountMandateOptions, SetupIntentStatus,
};

#[cfg(feature = "setup_intents")]
pub use crate::setup_intents::params::{
    CreateSetupIntentPaymentMethodOptions,
    CreateSetupIntentPaymentMethodOptionsAcssDebit,
    CreateSetupIntentPaymentMethodOptionsAcssDebitMandateOptions,
    CreateSetupIntentPaymentMethodOptionsAmazonPay,
    CreateSetupIntentPaymentMethodOptionsBacsDebit,
    CreateSetupIntentPaymentMethodOptionsKlarna,
    CreateSetupIntentPaymentMethodOptionsPaypal,
    CreateSetupIntentPaymentMethodOptionsPayto, CreateSetupIntentPaymentMethodOptionsPix,
    CreateSetupIntentPaymentMethodOptionsUsBankAccount, SetupIntentMandateOptionsParam,
    SetupIntentParam, SetupIntentParamThreeDSecure, SetupIntentSingleUseParams,
    SetupIntentUsage,
};

pub use crate::shared::model::{
    Application, ConnectCollectionTransfer, DeletedApplication, DeletedPrice,
    ReserveTransaction, Rule, TaxDeductedAtSource,
};

#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
pub use crate::shared::model::FutureRequirement;

#[cfg(feature = "accounts")]
pub use crate::shared::model::{
    AccountRequirementsError, AccountRequirementsErrorCode, BusinessType,
    DeletedBankAccount, DeletedCard, LegalEntityCompanyStructure,
    PersonEthnicityDetailsEthnicity, PersonRaceDetailsRace,
};

#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub use crate::shared::model::WeeklyPayoutDay;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub use crate::shared::model::LegalEntityJapanAddress;

#[cfg(
    any(
        feature = "accounts",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use crate::shared::model::{OwnershipExemptionReason, PoliticalExposure};

#[cfg(feature = "balance_settings")]
pub use crate::shared::model::{
    BalanceSettingsResourcePayoutScheduleInterval, BalanceSettingsResourcePayoutsStatus,
};

#[cfg(
    any(
        feature = "billing-credit_balance_summary",
        feature = "billing-credit_balance_transactions",
        feature = "billing-credit_grants"
    )
)]
pub use crate::shared::model::{
    BillingCreditGrantsResourceAmount, BillingCreditGrantsResourceMonetaryAmount,
};

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub use crate::shared::model::BillingCreditGrantsResourceScopePriceType;

#[cfg(feature = "billing-meter_event_adjustments")]
pub use crate::shared::model::BillingMeterEventAdjustmentStatus;
#[cfg(feature = "billing-meters")]
pub use crate::shared::model::BillingMeterStatus;
#[cfg(any(feature = "billing_portal-configurations", feature = "customers"))]
pub use crate::shared::model::PortalSubscriptionUpdateBillingCycleAnchor;

#[cfg(
    any(
        feature = "billing_portal-configurations",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use crate::shared::model::ProrationBehavior;

#[cfg(feature = "charges")]
pub use crate::shared::model::{
    AmazonPayUnderlyingPaymentMethodFundingDetailsType, PaymentMethodDetailsEpsBank,
    PaymentMethodDetailsIdealBank, PaymentMethodDetailsIdealBic,
    PaymentMethodDetailsKonbiniStoreChain, PaymentMethodDetailsP24Bank,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions",
        feature = "issuing-cardholders",
        feature = "payment_methods",
        feature = "tax-settings",
        feature = "terminal-locations",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub use crate::shared::model::Address;

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records"
    )
)]
pub use crate::shared::model::{
    PaymentFlowsPrivatePaymentMethodsCardPresentCommonWallet,
    PaymentFlowsPrivatePaymentMethodsCardPresentCommonWalletType,
    PaymentMethodDetailsCardPresent, PaymentMethodDetailsCardPresentOffline,
    PaymentMethodDetailsCardPresentOfflineType, PaymentMethodDetailsCardPresentReceipt,
    PaymentMethodDetailsCardPresentReceiptAccountType, ReadMethod,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_attempt_records",
        feature = "payment_methods",
        feature = "payment_records",
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers"
    )
)]
pub use crate::shared::model::{
    AccountHolderType, InboundTransfersPaymentMethodDetailsUsBankAccountAccountType,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_intents"
    )
)]
pub use crate::shared::model::{
    PaymentMethodDetailsCardInstallmentsPlan,
    PaymentMethodDetailsCardInstallmentsPlanInterval,
    PaymentMethodDetailsCardInstallmentsPlanType,
};

#[cfg(
    any(
        feature = "charges",
        feature = "confirmation_tokens",
        feature = "payment_methods"
    )
)]
pub use crate::shared::model::{BillingDetails, RegulatedStatus};

#[cfg(any(feature = "charges", feature = "customers"))]
pub use crate::shared::model::Shipping;

#[cfg(
    any(
        feature = "charges",
        feature = "customers",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use crate::shared::model::InvoicePaymentMethodOptionsBancontactPreferredLanguage;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_intents",
        feature = "payment_records"
    )
)]
pub use crate::shared::model::{
    ExemptionIndicator, PaymentMethodDetailsPaymentRecordSofortPreferredLanguage,
};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records"
    )
)]
pub use crate::shared::model::{
    PaymentFlowsPrivatePaymentMethodsAlipayDetails,
    PaymentMethodDetailsAchCreditTransfer, PaymentMethodDetailsAchDebit,
    PaymentMethodDetailsAuBecsDebit, PaymentMethodDetailsBacsDebit,
    PaymentMethodDetailsCrypto, PaymentMethodDetailsCryptoNetwork,
    PaymentMethodDetailsCryptoTokenCurrency, PaymentMethodDetailsCustomerBalance,
    PaymentMethodDetailsFpx, PaymentMethodDetailsFpxBank, PaymentMethodDetailsGrabpay,
    PaymentMethodDetailsInteracPresent, PaymentMethodDetailsInteracPresentReceipt,
    PaymentMethodDetailsInteracPresentReceiptAccountType, PaymentMethodDetailsKrCard,
    PaymentMethodDetailsKrCardBrand, PaymentMethodDetailsNzBankAccount,
    PaymentMethodDetailsPaypal, PaymentMethodDetailsStripeAccount,
    PaymentMethodDetailsSunbit, PaymentMethodDetailsWechat, PaypalSellerProtection,
    PaypalSellerProtectionDisputeCategory, PaypalSellerProtectionStatus,
};

#[cfg(
    any(
        feature = "charges",
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "setup_attempts"
    )
)]
pub use crate::shared::model::{AuthenticationFlow, ResultReason};

#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub use crate::shared::model::ElectronicCommerceIndicator;
#[cfg(any(feature = "charges", feature = "payment_methods"))]
pub use crate::shared::model::RadarRadarOptions;

#[cfg(any(feature = "charges", feature = "setup_attempts"))]
pub use crate::shared::model::{
    PaymentMethodDetailsCardWalletApplePay, PaymentMethodDetailsCardWalletGooglePay,
};

#[cfg(feature = "checkout-sessions")]
pub use crate::shared::model::{
    CheckoutAcssDebitPaymentMethodOptionsCurrency,
    CheckoutCustomerBalanceBankTransferPaymentMethodOptionsType,
};

#[cfg(any(feature = "checkout-sessions", feature = "customer_sessions"))]
pub use crate::shared::model::{PaymentMethodRemove, PaymentMethodSave};

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "payment_intents")
)]
pub use crate::shared::model::{
    CheckoutAcssDebitMandateOptionsPaymentSchedule, MandateOptionsPaytoPaymentSchedule,
};

#[cfg(
    any(feature = "checkout-sessions", feature = "mandates", feature = "setup_intents")
)]
pub use crate::shared::model::DefaultFor;

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use crate::shared::model::{
    CheckoutAcssDebitPaymentMethodOptionsSetupFutureUsage,
    CheckoutAffirmPaymentMethodOptionsCaptureMethod,
    CheckoutAffirmPaymentMethodOptionsSetupFutureUsage,
    CheckoutAmazonPayPaymentMethodOptionsSetupFutureUsage, ExcludedPaymentMethodType,
    LinkedAccountOptionsCommon, LinkedAccountOptionsCommonPermission,
    LinkedAccountOptionsCommonPrefetch,
    PaymentFlowsPrivatePaymentMethodsFinancialConnectionsCommonLinkedAccountOptionsFilters,
    PaymentMethodConfigBizPaymentMethodConfigurationDetails,
    PaymentMethodOptionsCustomerBalanceEuBankAccount,
    PaymentMethodOptionsCustomerBalanceEuBankAccountCountry,
    RequestExtendedAuthorization, RequestIncrementalAuthorization, RequestMulticapture,
    RequestOvercapture, RequestedAddressType,
};

#[cfg(
    any(feature = "checkout-sessions", feature = "payment_intents", feature = "refunds")
)]
pub use crate::shared::model::PaymentFlowsPaymentIntentPresentmentDetails;

#[cfg(feature = "climate-suppliers")]
pub use crate::shared::model::ClimateRemovalsLocation;
#[cfg(feature = "confirmation_tokens")]
pub use crate::shared::model::ConfirmationTokensResourcePaymentMethodPreviewType;

#[cfg(
    any(
        feature = "confirmation_tokens",
        feature = "payment_intents",
        feature = "payment_links"
    )
)]
pub use crate::shared::model::ConfirmationTokenSetupFutureUsage;

#[cfg(any(feature = "confirmation_tokens", feature = "payment_methods"))]
pub use crate::shared::model::{
    AllowRedisplay, CardGeneratedFromPaymentMethodDetails, Networks,
    PaymentFlowsPrivatePaymentMethodsAlipay, PaymentFlowsPrivatePaymentMethodsKlarnaDob,
    PaymentMethodAcssDebit, PaymentMethodAffirm, PaymentMethodAfterpayClearpay,
    PaymentMethodAlma, PaymentMethodAmazonPay, PaymentMethodAuBecsDebit,
    PaymentMethodBacsDebit, PaymentMethodBancontact, PaymentMethodBillie,
    PaymentMethodBizum, PaymentMethodBlik, PaymentMethodBoleto, PaymentMethodCard,
    PaymentMethodCardChecks, PaymentMethodCardGeneratedCard, PaymentMethodCardPresent,
    PaymentMethodCardPresentNetworks, PaymentMethodCardWallet,
    PaymentMethodCardWalletAmexExpressCheckout, PaymentMethodCardWalletApplePay,
    PaymentMethodCardWalletGooglePay, PaymentMethodCardWalletLink,
    PaymentMethodCardWalletMasterpass, PaymentMethodCardWalletSamsungPay,
    PaymentMethodCardWalletType, PaymentMethodCardWalletVisaCheckout,
    PaymentMethodCashapp, PaymentMethodCrypto, PaymentMethodCustomerBalance,
    PaymentMethodEps, PaymentMethodEpsBank, PaymentMethodFpx, PaymentMethodFpxBank,
    PaymentMethodGiropay, PaymentMethodGrabpay, PaymentMethodIdeal,
    PaymentMethodIdealBank, PaymentMethodIdealBic, PaymentMethodInteracPresent,
    PaymentMethodKakaoPay, PaymentMethodKlarna, PaymentMethodKonbini,
    PaymentMethodKrCard, PaymentMethodKrCardBrand, PaymentMethodLink, PaymentMethodMbWay,
    PaymentMethodMobilepay, PaymentMethodMultibanco, PaymentMethodNaverPay,
    PaymentMethodNaverPayFunding, PaymentMethodNzBankAccount, PaymentMethodOxxo,
    PaymentMethodP24, PaymentMethodP24Bank, PaymentMethodPayByBank, PaymentMethodPayco,
    PaymentMethodPaynow, PaymentMethodPaypal, PaymentMethodPayto, PaymentMethodPix,
    PaymentMethodPromptpay, PaymentMethodRevolutPay, PaymentMethodSamsungPay,
    PaymentMethodSatispay, PaymentMethodScalapay, PaymentMethodSepaDebit,
    PaymentMethodSofort, PaymentMethodSunbit, PaymentMethodSwish, PaymentMethodTwint,
    PaymentMethodUpi, PaymentMethodUsBankAccount, PaymentMethodUsBankAccountBlocked,
    PaymentMethodUsBankAccountBlockedNetworkCode,
    PaymentMethodUsBankAccountBlockedReason, PaymentMethodUsBankAccountStatusDetails,
    PaymentMethodWechatPay, PaymentMethodZip, SepaDebitGeneratedFrom, ThreeDSecureUsage,
    UsBankAccountNetworks, UsBankAccountNetworksSupported,
};

#[cfg(feature = "credit_notes")]
pub use crate::shared::model::CreditNotesPretaxCreditAmountType;
#[cfg(any(feature = "credit_notes", feature = "invoice_items", feature = "invoices"))]
pub use crate::shared::model::DiscountsResourceDiscountAmount;

#[cfg(any(feature = "credit_notes", feature = "invoices"))]
pub use crate::shared::model::{
    BillingBillResourceInvoicingTaxesTax,
    BillingBillResourceInvoicingTaxesTaxRateDetails,
    BillingBillResourceInvoicingTaxesTaxTaxabilityReason, InvoicesResourceShippingCost,
};

#[cfg(any(feature = "credit_notes", feature = "invoices", feature = "payment_links"))]
pub use crate::shared::model::LineItemsTaxAmount;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "payment_links",
        feature = "tax-calculations"
    )
)]
pub use crate::shared::model::TaxabilityReason;

#[cfg(
    any(
        feature = "credit_notes",
        feature = "invoices",
        feature = "tax-calculations",
        feature = "tax-transactions"
    )
)]
pub use crate::shared::model::BillingBillResourceInvoicingTaxesTaxTaxBehavior;

#[cfg(feature = "customers")]
pub use crate::shared::model::{
    CheckoutAcssDebitPaymentMethodOptionsVerificationMethod, CustomerSource,
    CustomerTaxProvider, FundingInstructionsBankTransferAbaRecord,
    FundingInstructionsBankTransferFinancialAddress,
    FundingInstructionsBankTransferFinancialAddressSupportedNetwork,
    FundingInstructionsBankTransferFinancialAddressType,
    FundingInstructionsBankTransferIbanRecord,
    FundingInstructionsBankTransferSortCodeRecord,
    FundingInstructionsBankTransferSpeiRecord,
    FundingInstructionsBankTransferSwiftRecord,
    FundingInstructionsBankTransferZenginRecord,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFiltersAccountSubcategory,
    InvoiceSettingCustomField, InvoicesPaymentSettingsPaymentMethodType,
    MissingPaymentMethod, RequestThreeDSecure, SaveDefaultPaymentMethod, TaxExempt,
};

#[cfg(any(feature = "customers", feature = "mandates"))]
pub use crate::shared::model::{
    AmountIncludesIof, MandatePixPaymentSchedule, TransactionType,
};

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use crate::shared::model::InvoiceCollectionMethod;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
pub use crate::shared::model::AmountTaxDisplay;
#[cfg(feature = "disputes")]
pub use crate::shared::model::MerchandiseOrService;
#[cfg(feature = "identity-verification_reports")]
pub use crate::shared::model::{GelatoDocumentReportSex, IdentityVerificationReportType};

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub use crate::shared::model::{AllowedType, IdNumberType};

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use crate::shared::model::{
    BillingBillResourceInvoicingPricingPricing,
    BillingBillResourceInvoicingPricingPricingPriceDetails, InvoiceLineItemPeriod,
};

#[cfg(
    any(
        feature = "invoice_items",
        feature = "prices",
        feature = "products",
        feature = "shipping_rates",
        feature = "subscription_schedules"
    )
)]
pub use crate::shared::model::CurrencyOptionTaxBehavior;

#[cfg(feature = "invoices")]
pub use crate::shared::model::{AutomaticTaxStatus, InvoicesResourceInvoiceTaxIdType};
#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use crate::shared::model::SubscriptionSchedulePhaseConfigurationBillingCycleAnchor;

#[cfg(feature = "issuing-authorizations")]
pub use crate::shared::model::{
    AuthorizationMethod, ClaimedBy, ExpiryCheck,
    IssuingAuthorizationAuthenticationExemptionType, IssuingAuthorizationFuelDataType,
    IssuingAuthorizationFuelDataUnit, IssuingAuthorizationThreeDSecureResult,
    IssuingAuthorizationVerificationDataAddressLine1Check,
    IssuingAuthorizationVerificationDataAddressPostalCodeCheck,
    IssuingAuthorizationVerificationDataCvcCheck,
};

#[cfg(
    any(
        feature = "issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use crate::shared::model::{PurchaseType, ServiceType};

#[cfg(feature = "issuing-cardholders")]
pub use crate::shared::model::{
    AllowedCardPresence, AllowedCategory, BlockedCardPresence, BlockedCategory,
};

#[cfg(feature = "issuing-cards")]
pub use crate::shared::model::{
    IssuingCardSpendingLimitCategory, IssuingCardSpendingLimitInterval,
};

#[cfg(feature = "issuing-personalization_designs")]
pub use crate::shared::model::{CardLogo, CarrierText};

#[cfg(feature = "issuing-transactions")]
pub use crate::shared::model::{
    IssuingAuthorizationMerchantData, IssuingTransactionWallet,
};

#[cfg(feature = "link_account_sessions")]
pub use crate::shared::model::{
    BankConnectionsResourceLinkAccountSessionFiltersAccountSubcategory,
    FinancialConnectionsSessionPrefetch,
};

#[cfg(feature = "linked_accounts")]
pub use crate::shared::model::{
    BankConnectionsResourceAccountholder, BankConnectionsResourceAccountholderType,
    BankConnectionsResourceBalanceRefreshStatus, FinancialConnectionsAccountOwnership,
    FinancialConnectionsAccountPermission,
};

#[cfg(feature = "mandates")]
pub use crate::shared::model::CustomerAcceptanceType;
#[cfg(any(feature = "mandates", feature = "payment_intents"))]
pub use crate::shared::model::MandateUsBankAccountCollectionMethod;

#[cfg(
    any(
        feature = "mandates",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use crate::shared::model::AmountType;

#[cfg(any(feature = "payment_attempt_records", feature = "payment_records"))]
pub use crate::shared::model::{
    PaymentMethodDetailsPaymentRecordAcssDebit, PaymentMethodDetailsPaymentRecordAffirm,
    PaymentMethodDetailsPaymentRecordAfterpayClearpay,
    PaymentMethodDetailsPaymentRecordAlma, PaymentMethodDetailsPaymentRecordAmazonPay,
    PaymentMethodDetailsPaymentRecordBancontact, PaymentMethodDetailsPaymentRecordBillie,
    PaymentMethodDetailsPaymentRecordBizum, PaymentMethodDetailsPaymentRecordBlik,
    PaymentMethodDetailsPaymentRecordBoleto, PaymentMethodDetailsPaymentRecordCashapp,
    PaymentMethodDetailsPaymentRecordEps, PaymentMethodDetailsPaymentRecordEpsBank,
    PaymentMethodDetailsPaymentRecordGiropay, PaymentMethodDetailsPaymentRecordIdeal,
    PaymentMethodDetailsPaymentRecordIdealBank,
    PaymentMethodDetailsPaymentRecordIdealBic, PaymentMethodDetailsPaymentRecordKakaoPay,
    PaymentMethodDetailsPaymentRecordKlarna, PaymentMethodDetailsPaymentRecordKonbini,
    PaymentMethodDetailsPaymentRecordLink, PaymentMethodDetailsPaymentRecordMbWay,
    PaymentMethodDetailsPaymentRecordMobilepay,
    PaymentMethodDetailsPaymentRecordMultibanco,
    PaymentMethodDetailsPaymentRecordNaverPay, PaymentMethodDetailsPaymentRecordOxxo,
    PaymentMethodDetailsPaymentRecordP24, PaymentMethodDetailsPaymentRecordP24Bank,
    PaymentMethodDetailsPaymentRecordPayByBank, PaymentMethodDetailsPaymentRecordPayco,
    PaymentMethodDetailsPaymentRecordPaynow, PaymentMethodDetailsPaymentRecordPayto,
    PaymentMethodDetailsPaymentRecordPix, PaymentMethodDetailsPaymentRecordPromptpay,
    PaymentMethodDetailsPaymentRecordRevolutPay,
    PaymentMethodDetailsPaymentRecordSamsungPay,
    PaymentMethodDetailsPaymentRecordSatispay, PaymentMethodDetailsPaymentRecordScalapay,
    PaymentMethodDetailsPaymentRecordSepaDebit, PaymentMethodDetailsPaymentRecordSofort,
    PaymentMethodDetailsPaymentRecordSwish, PaymentMethodDetailsPaymentRecordTwint,
    PaymentMethodDetailsPaymentRecordUpi, PaymentMethodDetailsPaymentRecordUsBankAccount,
    PaymentMethodDetailsPaymentRecordWechatPay, PaymentMethodDetailsPaymentRecordZip,
    PaymentsPrimitivesPaymentRecordsResourceAddress,
    PaymentsPrimitivesPaymentRecordsResourceAmount,
    PaymentsPrimitivesPaymentRecordsResourceBillingDetails,
    PaymentsPrimitivesPaymentRecordsResourceCustomerDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAlmaDetailsResourceInstallments,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFundingResourceFundingCard,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodAmazonPayDetailsResourceFundingType,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsBrand,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsNetwork,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceChecks,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlan,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanInterval,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallmentPlanType,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceInstallments,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceNetworkToken,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecure,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureElectronicCommerceIndicator,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureResult,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceThreeDSecureVersion,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWallet,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceApplePay,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsResourceWalletResourceGooglePay,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCardDetailsStoredCredentialUsage,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodCustomDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodDetailsRest,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKlarnaDetailsResourcePayerDetails,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKlarnaDetailsResourcePayerDetailsResourcePayerDetailsAddress,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStore,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodKonbiniDetailsResourceStoreChain,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodMobilepayDetailsResourceCard,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFunding,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingResourceFundingCard,
    PaymentsPrimitivesPaymentRecordsResourcePaymentMethodRevolutPayDetailsResourceFundingType,
    PaymentsPrimitivesPaymentRecordsResourceProcessorDetails,
    PaymentsPrimitivesPaymentRecordsResourceProcessorDetailsResourceCustomDetails,
    PaymentsPrimitivesPaymentRecordsResourceShippingDetails, ReportedBy,
};

#[cfg(
    any(
        feature = "payment_attempt_records",
        feature = "payment_records",
        feature = "radar-payment_evaluations"
    )
)]
pub use crate::shared::model::{
    CustomerPresence, InsightsResourcesPaymentEvaluationRejectedCardAddressLine1Check,
    InsightsResourcesPaymentEvaluationRejectedCardAddressPostalCodeCheck,
    InsightsResourcesPaymentEvaluationRejectedCardCvcCheck,
};

#[cfg(feature = "payment_intents")]
pub use crate::shared::model::{
    AllowRedirect, ApiErrors, ApiErrorsType, MicrodepositType,
    PaymentIntentNextActionBlikAuthorize,
    PaymentIntentNextActionCashappHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionCashappQrCode,
    PaymentIntentNextActionUpiHandleRedirectOrDisplayQrCode,
    PaymentIntentNextActionUpiqrCode,
    PaymentIntentPaymentMethodOptionsAcssDebitMandateOptionsPaymentSchedule,
    PaymentIntentPaymentMethodOptionsCardNetwork,
    PaymentIntentPaymentMethodOptionsPixMandateOptionsPaymentSchedule,
    PaymentMethodOptionsCardMandateOptionsInterval, PaymentMethodOptionsWechatPayClient,
    SupportedType,
};

#[cfg(any(feature = "payment_intents", feature = "payment_links"))]
pub use crate::shared::model::PaymentIntentCaptureMethod;

#[cfg(feature = "payment_links")]
pub use crate::shared::model::{
    AllowedCountry, BillingAddressCollection, BrandsBlocked, CustomerCreation,
    InvoiceSettingCheckoutRenderingOptions, LineItemsDiscountAmount,
    PaymentLinksResourceConsentCollectionPromotions,
    PaymentLinksResourceCustomFieldsType,
    PaymentLinksResourcePaymentMethodReuseAgreementPosition,
    PaymentLinksResourceTaxIdCollectionRequired, PaymentMethodCollection,
    PaymentPagesCheckoutSessionManagedPayments, SubmitType, TermsOfService,
};

#[cfg(feature = "plans")]
pub use crate::shared::model::PlanInterval;
#[cfg(any(feature = "plans", feature = "prices"))]
pub use crate::shared::model::{BillingScheme, TiersMode, UsageType};
#[cfg(feature = "prices")]
pub use crate::shared::model::TransformQuantityRound;
#[cfg(feature = "quotes")]
pub use crate::shared::model::QuotesResourceSubscriptionDataBillingModeType;
#[cfg(feature = "setup_attempts")]
pub use crate::shared::model::ThreeDSecureDetailsVersion;
#[cfg(feature = "setup_intents")]
pub use crate::shared::model::FlowDirection;
#[cfg(feature = "shipping_rates")]
pub use crate::shared::model::ShippingRateDeliveryEstimateBoundUnit;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub use crate::shared::model::SubscriptionItemBillingThresholds;

#[cfg(feature = "subscription_schedules")]
pub use crate::shared::model::{
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEndType,
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStartType,
};

#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use crate::shared::model::{
    ConnectAccountReference, ConnectAccountReferenceType, ProrationDiscount,
    SchedulesPhaseAutomaticTaxDisabledReason, SubscriptionBillingThresholds,
    SubscriptionTransferData, SubscriptionsResourceBillingMode,
    SubscriptionsResourceBillingModeFlexible, SubscriptionsResourceBillingModeType,
};

#[cfg(feature = "subscriptions")]
pub use crate::shared::model::{
    CancellationDetailsFeedback, FundingType, InvoiceMandateOptionsPayto,
    InvoiceMandateOptionsPaytoPurpose, InvoicePaymentMethodOptionsAcssDebit,
    InvoicePaymentMethodOptionsAcssDebitMandateOptions,
    InvoicePaymentMethodOptionsBancontact, InvoicePaymentMethodOptionsCustomerBalance,
    InvoicePaymentMethodOptionsCustomerBalanceBankTransfer,
    InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransfer,
    InvoicePaymentMethodOptionsCustomerBalanceBankTransferEuBankTransferCountry,
    InvoicePaymentMethodOptionsKonbini, InvoicePaymentMethodOptionsMandateOptionsUpi,
    InvoicePaymentMethodOptionsPayto, InvoicePaymentMethodOptionsSepaDebit,
    InvoicePaymentMethodOptionsUpi, InvoicePaymentMethodOptionsUsBankAccount,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptions,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsFilters,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPermission,
    InvoicePaymentMethodOptionsUsBankAccountLinkedAccountOptionsPrefetch,
    SmorResourceManagedPayments, SubscriptionsResourceBillingSchedulesBillUntilType,
    SubscriptionsResourcePauseCollectionBehavior,
};

#[cfg(any(feature = "tax-calculations", feature = "tax-transactions"))]
pub use crate::shared::model::{
    AddressSource, TaxProductResourceCustomerDetails,
    TaxProductResourceCustomerDetailsResourceTaxId,
    TaxProductResourceCustomerDetailsResourceTaxIdType, TaxProductResourcePostalAddress,
    TaxProductResourceShipFromDetails, TaxabilityOverride,
};

#[cfg(any(feature = "tax-calculations", feature = "tax_rates"))]
pub use crate::shared::model::{RateType, TaxRateFlatAmount, TaxType};
#[cfg(feature = "tax_rates")]
pub use crate::shared::model::JurisdictionLevel;
#[cfg(feature = "terminal-readers")]
pub use crate::shared::model::TerminalReaderReaderResourceRefundPaymentActionReason;
#[cfg(feature = "treasury-inbound_transfers")]
pub use crate::shared::model::TreasuryInboundTransfersResourceFailureDetailsCode;

#[cfg(
    any(
        feature = "treasury-inbound_transfers",
        feature = "treasury-outbound_payments",
        feature = "treasury-outbound_transfers",
        feature = "treasury-received_debits"
    )
)]
pub use crate::shared::model::TreasurySharedResourceBillingDetails;

#[cfg(feature = "treasury-outbound_payments")]
pub use crate::shared::model::{
    OutboundPaymentsPaymentMethodDetailsType,
    OutboundPaymentsPaymentMethodDetailsUsBankAccountNetwork,
    TreasuryOutboundPaymentStatus,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetailsType,
    TreasuryOutboundPaymentsResourceReturnedStatusCode,
};

#[cfg(feature = "treasury-received_credits")]
pub use crate::shared::model::TreasuryReceivedCreditStatus;

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use crate::shared::model::{
    ReceivedPaymentMethodDetailsFinancialAccount, RestrictedReason,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsBalance,
    TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetailsType,
    TreasurySharedResourceInitiatingPaymentMethodDetailsUsBankAccount,
};

#[cfg(feature = "treasury-transaction_entries")]
pub use crate::shared::model::{
    FlowType, TreasuryTransactionsResourceBalanceImpact,
    TreasuryTransactionsResourceFlowDetails, TreasuryTransactionsResourceFlowDetailsType,
};

#[cfg(
    any(
        feature = "v2-billing-meter_event_adjustments",
        feature = "v2-billing-meter_event_session",
        feature = "v2-billing-meter_event_stream",
        feature = "v2-billing-meter_events",
        feature = "v2-commerce-product_catalog-imports",
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use crate::shared::model::{V2Error, V2ErrorError};

#[cfg(feature = "v2-core-account_links")]
pub use crate::shared::model::{
    V2CoreAccountLinkUseCaseCollectionOptionsFields, V2CoreAccountLinkUseCaseType,
};

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use crate::shared::model::{
    V2ErrorAccountRateLimitExceeded, V2ErrorAccountRateLimitExceededError,
};

#[cfg(
    any(
        feature = "v2-core-account_links",
        feature = "v2-core-account_tokens",
        feature = "v2-core-events"
    )
)]
pub use crate::shared::model::{V2ErrorNotFound, V2ErrorNotFoundError};

#[cfg(any(feature = "v2-core-account_links", feature = "v2-core-accounts"))]
pub use crate::shared::model::{
    V2ErrorAccountsV2AccessBlocked, V2ErrorAccountsV2AccessBlockedError,
};

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use crate::shared::model::{
    CreateV2CoreAccountTokenError, EntityType, LegalGender,
    RetrieveV2CoreAccountTokenError, V2ErrorNonConnectPlatformAccountsV2AccessBlocked,
    V2ErrorNonConnectPlatformAccountsV2AccessBlockedError,
    V2ErrorPlatformRegistrationRequired, V2ErrorPlatformRegistrationRequiredError,
    V2ErrorTokenMustBeCreatedWithPublishableKey,
    V2ErrorTokenMustBeCreatedWithPublishableKeyError,
};

#[cfg(feature = "v2-core-accounts")]
pub use crate::shared::model::{
    V2CoreAccountIdentityBusinessDetailsIdNumberType,
    V2CoreAccountIdentityBusinessDetailsStructure,
    V2CoreAccountPersonAdditionalNamePurpose, V2CoreAccountPersonIdNumberType,
};

#[cfg(feature = "v2-core-event_destinations")]
pub use crate::shared::model::{V2ErrorIdempotencyError, V2ErrorIdempotencyErrorError};
#[cfg(feature = "v2-core-events")]
pub use crate::shared::model::RetrieveV2CoreEventDestinationError;
#[cfg(any(feature = "account_links", feature = "v2-core-account_links"))]
pub use crate::shared::params::{AccountLinkType, CollectionOptionsParamsFields};

#[cfg(feature = "accounts")]
pub use crate::shared::params::{
    AccountBankAccountAccountType, AddressSpecs, CompanyDirectorshipDeclaration,
    CompanyOwnershipDeclaration, CompanyRepresentativeDeclaration, CompanySpecsStructure,
    DocumentsSpecsBankAccountOwnershipVerification, ExternalAccountDocumentsParam,
    IndividualRelationshipSpecs, IndividualSpecs, LegalEntityAndKycAddressSpecs,
    PersonAdditionalTosAcceptancesSpecs, PersonDocumentsSpecs,
    PersonDocumentsSpecsCompanyAuthorization, PersonVerificationDocumentSpecs,
    PersonVerificationSpecs, RegistrationDateSpecs, RelationshipSpecs,
    SettingsTermsOfServiceSpecs, UsCfpbDataSpecs, UsCfpbEthnicityDetailsSpecs,
    UsCfpbEthnicityDetailsSpecsEthnicity, UsCfpbRaceDetailsSpecs,
    UsCfpbRaceDetailsSpecsRace, VerificationDocumentSpecs, VerificationSpecs,
};

#[cfg(any(feature = "accounts", feature = "balance_settings"))]
pub use crate::shared::params::TransferScheduleSpecsInterval;
#[cfg(any(feature = "accounts", feature = "issuing-cardholders"))]
pub use crate::shared::params::DateOfBirthSpecs;
#[cfg(any(feature = "accounts", feature = "terminal-locations"))]
pub use crate::shared::params::{JapanAddressKanaSpecs, JapanAddressKanjiSpecs};

#[cfg(
    any(feature = "billing-credit_balance_summary", feature = "billing-credit_grants")
)]
pub use crate::shared::params::{
    ApplicablePriceParam, BalanceSummaryFilterParamApplicabilityScope,
};

#[cfg(any(feature = "billing-meters", feature = "issuing-cardholders"))]
pub use crate::shared::params::ListBillingMeterStatus;
#[cfg(any(feature = "charges", feature = "customers"))]
pub use crate::shared::params::{ChargeCardOrId, CustomerPaymentSourceCard};
#[cfg(any(feature = "charges", feature = "payment_intents"))]
pub use crate::shared::params::OptionalFieldsShipping;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_intents",
        feature = "terminal-locations",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use crate::shared::params::OptionalFieldsAddress;

#[cfg(
    any(
        feature = "charges",
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens"
    )
)]
pub use crate::shared::params::RadarOptionsWithHiddenOptions;

#[cfg(any(feature = "checkout-sessions", feature = "invoices"))]
pub use crate::shared::params::MethodParams;

#[cfg(
    any(feature = "checkout-sessions", feature = "invoices", feature = "shipping_rates")
)]
pub use crate::shared::params::{
    DeliveryEstimate, DeliveryEstimateBound, DeliveryEstimateBoundUnit, FixedAmount,
    FixedAmountCurrencyOption, ShippingRateType,
};

#[cfg(any(feature = "checkout-sessions", feature = "payment_intents"))]
pub use crate::shared::params::{
    CreateCheckoutSessionPaymentMethodOptionsAlipay,
    CreateCheckoutSessionPaymentMethodOptionsBacsDebitMandateOptions,
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalanceBankTransfer,
    CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    CreateCheckoutSessionPaymentMethodOptionsKonbini,
    CreateCheckoutSessionPaymentMethodOptionsP24,
    CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    CreateCheckoutSessionPaymentMethodOptionsPaypal,
    CreateCheckoutSessionPaymentMethodOptionsPaypalPreferredLocale,
    CreateCheckoutSessionPaymentMethodOptionsPixMandateOptions,
    CreateCheckoutSessionPaymentMethodOptionsUpi,
    CreateCheckoutSessionPaymentMethodOptionsUpiMandateOptions,
    CreateCheckoutSessionPaymentMethodOptionsWechatPayClient, EuBankTransferParams,
    SubscriptionNextBillingParam,
};

#[cfg(any(feature = "checkout-sessions", feature = "setup_intents"))]
pub use crate::shared::params::{
    CreateCheckoutSessionPaymentMethodOptionsAcssDebitCurrency,
    CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptions,
    SetupIntentSubscriptionParam,
};

#[cfg(feature = "customers")]
pub use crate::shared::params::{
    BankTransferParamsType, CancellationDetailsParam, CancellationDetailsParamFeedback,
    CreateCheckoutSessionPaymentMethodOptionsPaytoMandateOptionsPurpose,
    CustomFieldParams, CustomerBankAccountOwner, CustomerShipping,
    CustomerSubscriptionAddInvoiceItem, CustomerSubscriptionAddInvoiceItemPeriod,
    CustomerSubscriptionAddInvoiceItemPeriodEnd,
    CustomerSubscriptionAddInvoiceItemPeriodEndType,
    CustomerSubscriptionAddInvoiceItemPeriodStart,
    CustomerSubscriptionAddInvoiceItemPeriodStartType,
    CustomerSubscriptionPaymentSettings,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptions,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebit,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsAcssDebitMandateOptions,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsBancontact,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCard,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCardMandateOptions,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalance,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsCustomerBalanceBankTransfer,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsKonbini,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPayto,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPaytoMandateOptions,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsPix,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUpi,
    CustomerSubscriptionPaymentSettingsPaymentMethodOptionsUsBankAccount,
    EndBehaviorParams, EuBankTransferParam, InvoiceLinkedAccountOptionsFiltersParam,
    InvoiceLinkedAccountOptionsParam, InvoicePaymentMethodOptionsMandateOptionsParam,
    InvoiceSettingsParam, OptionalFieldsCustomerAddress, PauseCollectionParam,
    PauseCollectionParamBehavior, PaymentIntentParamNetwork,
    PendingInvoiceItemIntervalParams, SourceAddress, SubscriptionItemCreateParams,
    SubscriptionItemUpdateParams, SubscriptionPaymentMethodOptionsMandateOptionsParam,
    TimestampOrMaxBilledUntilOrMaxPeriodEndOrMinPeriodEnd, TrialSettingsConfig,
};

#[cfg(any(feature = "customers", feature = "file_links", feature = "tax-registrations"))]
pub use crate::shared::params::CustomerSubscriptionTrialEnd;

#[cfg(any(feature = "customers", feature = "link_account_sessions"))]
pub use crate::shared::params::{
    FinancialConnectionSessionPermission, FinancialConnectionSessionPrefetch,
};

#[cfg(any(feature = "customers", feature = "subscription_schedules"))]
pub use crate::shared::params::{
    AutomaticTaxConfig, BillingThresholdsParam, CustomerSubscriptionTransferData,
    InvoiceIssuer, InvoiceIssuerType, OneTimePriceDataWithNegativeAmounts,
};

#[cfg(any(feature = "customers", feature = "tax-calculations"))]
pub use crate::shared::params::DataParams;
#[cfg(any(feature = "customers", feature = "v2-core-accounts"))]
pub use crate::shared::params::ValidateLocation;

#[cfg(feature = "disputes")]
pub use crate::shared::params::{
    DisputeEvidenceParams, EnhancedEvidence, ShippingAddress, VisaCompellingEvidence3,
    VisaCompellingEvidence3DisputedTransaction,
    VisaCompellingEvidence3PriorUndisputedTransaction, VisaCompliance,
};

#[cfg(
    any(
        feature = "identity-verification_reports",
        feature = "identity-verification_sessions"
    )
)]
pub use crate::shared::params::ListIdentityVerificationReportType;

#[cfg(any(feature = "invoice_items", feature = "invoices"))]
pub use crate::shared::params::{InvoiceItemPeriod, OneTimePriceData, PricingParam};

#[cfg(
    any(
        feature = "invoice_items",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use crate::shared::params::DiscountsDataParam;

#[cfg(any(feature = "invoices", feature = "payment_links"))]
pub use crate::shared::params::ProductData;
#[cfg(any(feature = "invoices", feature = "quotes"))]
pub use crate::shared::params::AutomaticTaxParam;

#[cfg(any(feature = "invoices", feature = "subscription_schedules"))]
pub use crate::shared::params::{
    ConfigurationItemParams, CreateSubscriptionSchedulePhaseAddInvoiceItem,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriod,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEnd,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodEndType,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStart,
    CreateSubscriptionSchedulePhaseAddInvoiceItemPeriodStartType, DurationParams,
    InvoiceSettings, ScheduleDiscountsDataParam, SubscriptionScheduleStartDate,
    UpdateSubscriptionSchedulePhase,
};

#[cfg(any(feature = "invoices", feature = "test_helpers-confirmation_tokens"))]
pub use crate::shared::params::RecipientShippingWithOptionalFieldsAddress;

#[cfg(feature = "issuing-cardholders")]
pub use crate::shared::params::{
    RequiredAddress, SpendingLimitsParam, SpendingLimitsParamCategory,
    SpendingLimitsParamInterval,
};

#[cfg(feature = "link_account_sessions")]
pub use crate::shared::params::{
    FiltersParams, FinancialConnectionSessionAccountHolder,
    FinancialConnectionSessionAccountHolderType,
};

#[cfg(feature = "linked_accounts")]
pub use crate::shared::params::{
    FinancialConnectionAccountAccountHolder, RefreshFinancialConnectionAccountFeature,
};

#[cfg(feature = "payment_intents")]
pub use crate::shared::params::{
    AresTransStatus, AutomaticPaymentMethodsParam, CartesBancairesNetworkOptionsParam,
    CbAvalgo, ClientKeyParam, ClientKeyParamCustomerAcceptance,
    ClientKeyParamCustomerAcceptanceOnline,
    CreatePaymentIntentPaymentMethodOptionsKlarnaPreferredLocale,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountFinancialConnections,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccountMandateOptions,
    LinkedAccountOptionsFiltersParam, NetworkOptionsParam, NetworksOptionsParam,
    NetworksOptionsParamRequested, OfflineParam, OnDemandParam, PaymentIntentMandateData,
    PaymentIntentParamInstallments, PaymentIntentParamMandateOptionsInterval,
    PaymentIntentParamThreeDSecureVersion, PurchaseInterval, SecretKeyParam,
    SecretKeyParamCustomerAcceptance, SecretKeyParamCustomerAcceptanceOnline,
};

#[cfg(any(feature = "payment_intents", feature = "test_helpers-confirmation_tokens"))]
pub use crate::shared::params::{
    InstallmentPlan, InstallmentPlanInterval, InstallmentPlanType,
    PaymentMethodDataParams, PaymentMethodDataParamsType,
};

#[cfg(feature = "payment_links")]
pub use crate::shared::params::{
    AdjustableQuantityParams, AutomaticTaxParams, CheckoutRenderingOptionsParam,
    ConsentCollectionParams, ConsentCollectionParamsPromotions, CustomFieldDropdownParam,
    CustomFieldLabelParam, CustomFieldNumericParam, CustomFieldOptionParam,
    CustomFieldParam, CustomFieldParamType, CustomFieldTextParam, CustomTextParam,
    CustomTextPositionParam, ManagedPaymentsParams, NameCollectionBusinessParams,
    NameCollectionIndividualParams, NameCollectionParams,
    OptionalItemAdjustableQuantityParams, OptionalItemParams,
    PaymentMethodReuseAgreementParams, PaymentMethodReuseAgreementParamsPosition,
    PhoneNumberCollectionParams, ShippingAddressCollectionParams, TaxIdCollectionParams,
    TaxIdCollectionParamsRequired, TransferDataParams,
};

#[cfg(feature = "payment_methods")]
pub use crate::shared::params::{
    CustomerPaymentMethodType, NetworksUpdateApiParamPreferred,
};

#[cfg(any(feature = "payment_methods", feature = "test_helpers-confirmation_tokens"))]
pub use crate::shared::params::{
    CreatePaymentMethodAcssDebit, CreatePaymentMethodAffirm,
    CreatePaymentMethodAuBecsDebit, CreatePaymentMethodBacsDebit,
    CreatePaymentMethodBoleto, CreatePaymentMethodEps, CreatePaymentMethodEpsBank,
    CreatePaymentMethodFpx, CreatePaymentMethodFpxBank, CreatePaymentMethodIdeal,
    CreatePaymentMethodIdealBank, CreatePaymentMethodKlarna, CreatePaymentMethodNaverPay,
    CreatePaymentMethodNaverPayFunding, CreatePaymentMethodNzBankAccount,
    CreatePaymentMethodP24, CreatePaymentMethodP24Bank, CreatePaymentMethodPayto,
    CreatePaymentMethodSepaDebit, CreatePaymentMethodSofort,
    CreatePaymentMethodSofortCountry, CreatePaymentMethodUpi, MandateOptions,
    PaymentMethodBillingDetails,
};

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "treasury-outbound_payments"
    )
)]
pub use crate::shared::params::{BillingDetailsAddress, CreatePaymentMethodUsBankAccount};

#[cfg(
    any(
        feature = "payment_methods",
        feature = "test_helpers-confirmation_tokens",
        feature = "v2-core-account_tokens",
        feature = "v2-core-accounts"
    )
)]
pub use crate::shared::params::V2CoreAccountPersonTokenDateOfBirth;

#[cfg(any(feature = "payment_records", feature = "radar-payment_evaluations"))]
pub use crate::shared::params::{BillingDetailsParams, ShippingDetails};

#[cfg(
    any(
        feature = "payment_records",
        feature = "radar-payment_evaluations",
        feature = "v2-core-accounts"
    )
)]
pub use crate::shared::params::ShippingDetailsAddress;

#[cfg(any(feature = "payouts", feature = "transfers"))]
pub use crate::shared::params::PayoutSourceType;

#[cfg(any(feature = "plans", feature = "prices"))]
pub use crate::shared::params::{
    InlineProductParams, TransformUsageParam, TransformUsageParamRound,
};

#[cfg(any(feature = "plans", feature = "prices", feature = "products"))]
pub use crate::shared::params::{CreatePlanTier, IntegerOrInf};

#[cfg(
    any(
        feature = "plans",
        feature = "prices",
        feature = "products",
        feature = "subscription_schedules"
    )
)]
pub use crate::shared::params::CreatePlanInterval;

#[cfg(any(feature = "prices", feature = "products"))]
pub use crate::shared::params::{CustomUnitAmountParams, PriceCurrencyOption};

#[cfg(
    any(
        feature = "products",
        feature = "subscription_items",
        feature = "subscription_schedules"
    )
)]
pub use crate::shared::params::RecurringAdhoc;

#[cfg(feature = "refunds")]
pub use crate::shared::params::{ChargeReason, ChargeRefundOrigin};

#[cfg(feature = "sources")]
pub use crate::shared::params::{
    CheckoutSessionPaymentIntentDataShippingAddress, SecretKeyParamCustomerAcceptanceType,
};

#[cfg(feature = "subscription_items")]
pub use crate::shared::params::PaymentBehavior;
#[cfg(any(feature = "subscription_items", feature = "subscription_schedules"))]
pub use crate::shared::params::{ItemBillingThresholdsParam, RecurringPriceData};
#[cfg(any(feature = "subscription_schedules", feature = "subscriptions"))]
pub use crate::shared::params::{BillingMode, BillingModeType, FlexibleParams};

#[cfg(feature = "subscriptions")]
pub use crate::shared::params::{
    BillingSchedulesAppliesTo, BillingSchedulesBillUntil,
    BillingSchedulesBillUntilDuration, BillingSchedulesBillUntilType,
    BillingSchedulesUpdateParams,
};

#[cfg(any(feature = "tax-calculations", feature = "tax_ids"))]
pub use crate::shared::params::CustomerTaxIdType;

#[cfg(
    any(
        feature = "test_helpers-issuing-authorizations",
        feature = "test_helpers-issuing-transactions"
    )
)]
pub use crate::shared::params::{
    FleetCardholderPromptDataSpecs, FleetReportedBreakdownFuelSpecs,
    FleetReportedBreakdownNonFuelSpecs, FleetReportedBreakdownSpecs,
    FleetReportedBreakdownTaxSpecs, FleetSpecs, FlightSegmentSpecs, FlightSpecs,
    FuelSpecs, FuelSpecsType, FuelSpecsUnit, LodgingSpecs, MerchantDataSpecs,
    MerchantDataSpecsCategory, PurchaseDetailsSpecs, ReceiptSpecs,
};

#[cfg(
    any(
        feature = "test_helpers-treasury-outbound_payments",
        feature = "test_helpers-treasury-outbound_transfers"
    )
)]
pub use crate::shared::params::{
    AchTrackingDetailsParams, ReturnedDetailsParams, ReturnedDetailsParamsCode,
    TrackingDetailsParams, TrackingDetailsParamsType, UsDomesticWireTrackingDetailsParams,
};

#[cfg(
    any(
        feature = "test_helpers-treasury-received_credits",
        feature = "test_helpers-treasury-received_debits"
    )
)]
pub use crate::shared::params::{SourceParams, UsBankAccountSourceParams};

#[cfg(
    any(feature = "treasury-outbound_payments", feature = "treasury-outbound_transfers")
)]
pub use crate::shared::params::{
    ListTreasuryOutboundPaymentStatus, TestHelperTreasuryReceivedCreditNetwork,
    TreasuryOutboundPaymentDestinationPaymentMethodOptions,
    TreasuryOutboundPaymentDestinationPaymentMethodOptionsUsBankAccount,
};

#[cfg(any(feature = "treasury-received_credits", feature = "treasury-received_debits"))]
pub use crate::shared::params::ListTreasuryReceivedCreditStatus;

#[cfg(any(feature = "v2-core-account_tokens", feature = "v2-core-accounts"))]
pub use crate::shared::params::{
    V2CoreAccountPersonTokenAdditionalAddress, V2CoreAccountPersonTokenAdditionalName,
    V2CoreAccountPersonTokenAdditionalNamePurpose,
    V2CoreAccountPersonTokenAdditionalTermsOfServiceAccount,
    V2CoreAccountPersonTokenAddress, V2CoreAccountPersonTokenDocuments,
    V2CoreAccountPersonTokenDocumentsCompanyAuthorization,
    V2CoreAccountPersonTokenDocumentsPassport,
    V2CoreAccountPersonTokenDocumentsPrimaryVerification,
    V2CoreAccountPersonTokenDocumentsPrimaryVerificationFrontBack,
    V2CoreAccountPersonTokenDocumentsSecondaryVerification,
    V2CoreAccountPersonTokenDocumentsVisa, V2CoreAccountPersonTokenIdNumber,
    V2CoreAccountPersonTokenIdNumberType, V2CoreAccountPersonTokenScriptAddresses,
    V2CoreAccountPersonTokenScriptAddressesKana,
    V2CoreAccountPersonTokenScriptAddressesKanji, V2CoreAccountPersonTokenScriptNames,
    V2CoreAccountPersonTokenScriptNamesKana, V2CoreAccountPersonTokenScriptNamesKanji,
    V2CoreAccountTokenIdentityAttestationsPersonsProvided,
    V2CoreAccountTokenIdentityBusinessDetails,
    V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsAnnualRevenueAmount,
    V2CoreAccountTokenIdentityBusinessDetailsDocuments,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyLicense,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfAddress,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistration,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfRegistrationSigner,
    V2CoreAccountTokenIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
    V2CoreAccountTokenIdentityBusinessDetailsIdNumber,
    V2CoreAccountTokenIdentityBusinessDetailsIdNumberType,
    V2CoreAccountTokenIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountTokenIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNames,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKana,
    V2CoreAccountTokenIdentityBusinessDetailsScriptNamesKanji,
    V2CoreAccountTokenIdentityBusinessDetailsStructure,
    V2CoreAccountTokenIdentityIndividual,
    V2CoreAccountTokenIdentityIndividualRelationship,
};

#[cfg(feature = "shipping_rates")]
pub use crate::shipping_rates::model::{
    ShippingRate, ShippingRateCurrencyOption, ShippingRateDeliveryEstimate,
    ShippingRateDeliveryEstimateBound, ShippingRateFixedAmount,
};

#[cfg(feature = "shipping_rates")]
pub use crate::shipping_rates::params::{CurrencyOptionUpdate, FixedAmountUpdate};
#[cfg(feature = "sigma-saved_queries")]
pub use crate::sigma::saved_queries::model::SigmaSigmaApiQuery;

#[cfg(feature = "sigma-scheduled_query_runs")]
pub use crate::sigma::scheduled_query_runs::model::{
    ScheduledQueryRun, SigmaScheduledQueryRunError,
};

#[cfg(feature = "sources")]
pub use crate::sources::model::{
    Source, SourceCodeVerificationFlow, SourceMandateNotification,
    SourceMandateNotificationAcssDebitData, SourceMandateNotificationBacsDebitData,
    SourceMandateNotificationSepaDebitData, SourceOrder, SourceOrderItem, SourceOwner,
    SourceReceiverFlow, SourceRedirectFlow, SourceTransaction,
    SourceTransactionAchCreditTransferData, SourceTransactionChfCreditTransferData,
    SourceTransactionGbpCreditTransferData, SourceTransactionPaperCheckData,
    SourceTransactionSepaCreditTransferData, SourceTransactionType, SourceType,
    SourceTypeAchCreditTransfer, SourceTypeAchDebit, SourceTypeAcssDebit,
    SourceTypeAlipay, SourceTypeAuBecsDebit, SourceTypeBancontact, SourceTypeCard,
    SourceTypeCardPresent, SourceTypeEps, SourceTypeGiropay, SourceTypeIdeal,
    SourceTypeKlarna, SourceTypeMultibanco, SourceTypeP24, SourceTypeSepaDebit,
    SourceTypeSofort, SourceTypeThreeDSecure, SourceTypeWechat,
};

#[cfg(feature = "sources")]
pub use crate::sources::params::{
    MandateAcceptanceParams, MandateAcceptanceParamsStatus,
    MandateOfflineAcceptanceParams, MandateOnlineAcceptanceParams, MandateParams,
    MandateParamsInterval, NotificationMethod, OrderItemSpecs, OrderItemSpecsType,
    OrderParams, OrderShipping, ReceiverParams, ReceiverParamsRefundAttributesMethod,
    RedirectParams, ShallowOrderSpecs, SourceFlow, SourceUsage,
};

#[cfg(feature = "subscription_items")]
pub use crate::subscription_items::model::{DeletedSubscriptionItem, SubscriptionItem};

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedules::model::{
    DiscountsResourceStackableDiscountWithDiscountEnd, EndBehavior,
    InvoiceSettingSubscriptionSchedulePhaseSetting,
    InvoiceSettingSubscriptionScheduleSetting, SchedulesPhaseAutomaticTax,
    StackableDiscountWithDiscountSettings,
    StackableDiscountWithDiscountSettingsAndDiscountEnd, SubscriptionSchedule,
    SubscriptionScheduleAddInvoiceItem, SubscriptionScheduleAddInvoiceItemPeriod,
    SubscriptionScheduleConfigurationItem, SubscriptionScheduleCurrentPhase,
    SubscriptionSchedulePhaseConfiguration, SubscriptionScheduleStatus,
    SubscriptionSchedulesResourceDefaultSettings,
    SubscriptionSchedulesResourceDefaultSettingsAutomaticTax,
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodEnd,
    SubscriptionSchedulesResourceInvoiceItemPeriodResourcePeriodStart,
};

#[cfg(feature = "subscription_schedules")]
pub use crate::subscription_schedules::params::{
    CreateSubscriptionSchedulePhase, DefaultSettingsParams,
    SubscriptionScheduleDefaultSettingsParam,
};

#[cfg(feature = "subscriptions")]
pub use crate::subscriptions::model::{
    CancellationDetails, CancellationDetailsReason, InvoiceMandateOptionsCard,
    Subscription, SubscriptionAutomaticTax, SubscriptionPaymentMethodOptionsCard,
    SubscriptionPaymentMethodOptionsCardNetwork,
    SubscriptionPaymentMethodOptionsMandateOptionsPix,
    SubscriptionPaymentMethodOptionsPix, SubscriptionPendingInvoiceItemInterval,
    SubscriptionPendingInvoiceItemIntervalInterval, SubscriptionStatus,
    SubscriptionsResourceBillingCycleAnchorConfig, SubscriptionsResourceBillingSchedules,
    SubscriptionsResourceBillingSchedulesAppliesTo,
    SubscriptionsResourceBillingSchedulesBillUntil,
    SubscriptionsResourceBillingSchedulesBillUntilDuration,
    SubscriptionsResourceBillingSchedulesBillUntilDurationInterval,
    SubscriptionsResourcePauseCollection, SubscriptionsResourcePaymentMethodOptions,
    SubscriptionsResourcePaymentSettings, SubscriptionsResourcePendingUpdate,
    SubscriptionsResourceSubscriptionInvoiceSettings,
    SubscriptionsResourceSubscriptionPresentmentDetails,
    SubscriptionsResourceTrialSettingsEndBehavior,
    SubscriptionsResourceTrialSettingsTrialSettings,
};

#[cfg(feature = "subscriptions")]
pub use crate::subscriptions::params::{
    AutomaticTaxFilterParams, BillingModeMigrate, BillingSchedulesCreateParams,
    CycleAnchorConfigParam, ListSubscriptionStatus,
};

#[cfg(feature = "tax-associations")]
pub use crate::tax::associations::model::{
    TaxAssociation, TaxProductResourceTaxAssociationTransactionAttempts,
    TaxProductResourceTaxAssociationTransactionAttemptsResourceCommitted,
    TaxProductResourceTaxAssociationTransactionAttemptsResourceErrored,
    TaxProductResourceTaxAssociationTransactionAttemptsResourceErroredReason,
};

#[cfg(feature = "tax-calculations")]
pub use crate::tax::calculations::model::{
    TaxCalculation, TaxCalculationLineItem, TaxProductResourceJurisdiction,
    TaxProductResourceJurisdictionLevel, TaxProductResourceLineItemTaxBreakdown,
    TaxProductResourceLineItemTaxBreakdownSourcing,
    TaxProductResourceLineItemTaxRateDetails, TaxProductResourceTaxBreakdown,
    TaxProductResourceTaxCalculationShippingCost, TaxProductResourceTaxRateDetails,
};

#[cfg(feature = "tax-calculations")]
pub use crate::tax::calculations::params::{
    CalculationLineItem, MerchantPostalAddress, PostalAddress, ShipFromDetails,
    TaxCalculationCustomerDetails, TaxCalculationShippingCost,
};

#[cfg(feature = "tax-registrations")]
pub use crate::tax::registrations::model::{
    TaxProductRegistrationsResourceCountryOptions,
    TaxProductRegistrationsResourceCountryOptionsCaProvinceStandard,
    TaxProductRegistrationsResourceCountryOptionsCanada,
    TaxProductRegistrationsResourceCountryOptionsCanadaType,
    TaxProductRegistrationsResourceCountryOptionsDefault,
    TaxProductRegistrationsResourceCountryOptionsDefaultInboundGoods,
    TaxProductRegistrationsResourceCountryOptionsDefaultStandard,
    TaxProductRegistrationsResourceCountryOptionsDefaultStandardPlaceOfSupplyScheme,
    TaxProductRegistrationsResourceCountryOptionsEuStandard,
    TaxProductRegistrationsResourceCountryOptionsEuStandardPlaceOfSupplyScheme,
    TaxProductRegistrationsResourceCountryOptionsEurope,
    TaxProductRegistrationsResourceCountryOptionsEuropeType,
    TaxProductRegistrationsResourceCountryOptionsRest,
    TaxProductRegistrationsResourceCountryOptionsSimplified,
    TaxProductRegistrationsResourceCountryOptionsThailand,
    TaxProductRegistrationsResourceCountryOptionsUnitedStates,
    TaxProductRegistrationsResourceCountryOptionsUnitedStatesType,
    TaxProductRegistrationsResourceCountryOptionsUsLocalAmusementTax,
    TaxProductRegistrationsResourceCountryOptionsUsLocalLeaseTax,
    TaxProductRegistrationsResourceCountryOptionsUsStateSalesTax,
    TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElection,
    TaxProductRegistrationsResourceCountryOptionsUsStateSalesTaxElectionType,
    TaxRegistration, TaxRegistrationStatus,
};

#[cfg(feature = "tax-registrations")]
pub use crate::tax::registrations::params::{
    CountryOptions, CountryOptionsAe, CountryOptionsAeStandard, CountryOptionsAm,
    CountryOptionsAt, CountryOptionsAtStandard, CountryOptionsCa, CountryOptionsCaType,
    CountryOptionsTh, CountryOptionsType, ListTaxRegistrationStatus, LocalAmusementTax,
    LocalLeaseTax, ProvinceStandard, StateSalesTax, StateSalesTaxElection,
    StateSalesTaxElectionType, UnitedStates, UnitedStatesType,
};

#[cfg(feature = "tax-settings")]
pub use crate::tax::settings::model::{
    TaxProductResourceTaxSettingsDefaults, TaxProductResourceTaxSettingsDefaultsProvider,
    TaxProductResourceTaxSettingsDefaultsTaxBehavior,
    TaxProductResourceTaxSettingsHeadOffice, TaxProductResourceTaxSettingsStatusDetails,
    TaxProductResourceTaxSettingsStatusDetailsResourceActive,
    TaxProductResourceTaxSettingsStatusDetailsResourcePending, TaxSettings,
    TaxSettingsStatus,
};

#[cfg(feature = "tax-settings")]
pub use crate::tax::settings::params::{
    DefaultsParam, HeadOfficeParam, ValidatedCountryAddress,
};

#[cfg(feature = "tax-transactions")]
pub use crate::tax::transactions::model::{
    TaxProductResourceTaxTransactionLineItemResourceReversal,
    TaxProductResourceTaxTransactionResourceReversal,
    TaxProductResourceTaxTransactionShippingCost, TaxTransaction, TaxTransactionLineItem,
    TaxTransactionLineItemType, TaxTransactionType,
};

#[cfg(feature = "tax-transactions")]
pub use crate::tax::transactions::params::{
    TaxTransactionMode, TransactionLineItemReversal, TransactionShippingCostReversal,
};

#[cfg(feature = "tax_codes")]
pub use crate::tax_codes::model::TaxCode;

#[cfg(feature = "tax_ids")]
pub use crate::tax_ids::model::{
    DeletedTaxId, TaxIDsOwner, TaxIDsOwnerType, TaxId, TaxIdType, TaxIdVerification,
    TaxIdVerificationStatus,
};

#[cfg(feature = "tax_ids")]
pub use crate::tax_ids::params::{OwnerParams, OwnerParamsType};
#[cfg(feature = "tax_rates")]
pub use crate::tax_rates::model::TaxRate;

#[cfg(feature = "terminal-configurations")]
pub use crate::terminal::configurations::model::{
    DeletedTerminalConfiguration, TerminalConfiguration,
    TerminalConfigurationConfigurationResourceCellularConfig,
    TerminalConfigurationConfigurationResourceCurrencySpecificConfig,
    TerminalConfigurationConfigurationResourceDeviceTypeSpecificConfig,
    TerminalConfigurationConfigurationResourceEnterprisePeapWifi,
    TerminalConfigurationConfigurationResourceEnterpriseTlsWifi,
    TerminalConfigurationConfigurationResourceOfflineConfig,
    TerminalConfigurationConfigurationResourcePersonalPskWifi,
    TerminalConfigurationConfigurationResourceRebootWindow,
    TerminalConfigurationConfigurationResourceTipping,
    TerminalConfigurationConfigurationResourceWifiConfig,
    TerminalConfigurationConfigurationResourceWifiConfigType,
};

#[cfg(feature = "terminal-configurations")]
pub use crate::terminal::configurations::params::{
    BbposWisePad3, BbposWisePose, CurrencySpecificConfig, EnterprisePeapConfig,
    EnterpriseTlsConfig, PersonalPskConfig, RebootWindow, StripeS700, StripeS710,
    TerminalConfigurationCellular, TerminalConfigurationOffline,
    TerminalConfigurationTipping, TerminalConfigurationWifi,
    TerminalConfigurationWifiType, VerifoneM425, VerifoneP400, VerifoneP630,
    VerifoneUx700, VerifoneV660p,
};

#[cfg(feature = "terminal-connection_tokens")]
pub use crate::terminal::connection_tokens::model::TerminalConnectionToken;
#[cfg(feature = "terminal-locations")]
pub use crate::terminal::locations::model::{DeletedTerminalLocation, TerminalLocation};
#[cfg(feature = "terminal-locations")]
pub use crate::terminal::locations::params::CreateLocationAddressParam;

#[cfg(feature = "terminal-onboarding_links")]
pub use crate::terminal::onboarding_links::model::{
    TerminalOnboardingLink, TerminalOnboardingLinkAppleTermsAndConditions,
    TerminalOnboardingLinkLinkOptions,
};

#[cfg(feature = "terminal-onboarding_links")]
pub use crate::terminal::onboarding_links::params::{
    AppleTermsAndConditionsParams, LinkOptionsParams,
};

#[cfg(feature = "terminal-readers")]
pub use crate::terminal::readers::model::{
    DefaultValue, DeletedTerminalReader, DeviceType, TerminalReader,
    TerminalReaderReaderResourceCart, TerminalReaderReaderResourceChoice,
    TerminalReaderReaderResourceChoiceStyle, TerminalReaderReaderResourceCollectConfig,
    TerminalReaderReaderResourceCollectInputsAction,
    TerminalReaderReaderResourceCollectPaymentMethodAction,
    TerminalReaderReaderResourceConfirmConfig,
    TerminalReaderReaderResourceConfirmPaymentIntentAction,
    TerminalReaderReaderResourceCustomText, TerminalReaderReaderResourceEmail,
    TerminalReaderReaderResourceFileMetadata, TerminalReaderReaderResourceInput,
    TerminalReaderReaderResourceInputType, TerminalReaderReaderResourceLineItem,
    TerminalReaderReaderResourceNumeric, TerminalReaderReaderResourcePhone,
    TerminalReaderReaderResourcePrintContent, TerminalReaderReaderResourceProcessConfig,
    TerminalReaderReaderResourceProcessPaymentIntentAction,
    TerminalReaderReaderResourceProcessSetupConfig,
    TerminalReaderReaderResourceProcessSetupIntentAction,
    TerminalReaderReaderResourceReaderAction,
    TerminalReaderReaderResourceReaderActionStatus,
    TerminalReaderReaderResourceReaderActionType,
    TerminalReaderReaderResourceRefundPaymentAction,
    TerminalReaderReaderResourceRefundPaymentConfig,
    TerminalReaderReaderResourceSelection,
    TerminalReaderReaderResourceSetReaderDisplayAction,
    TerminalReaderReaderResourceSignature, TerminalReaderReaderResourceText,
    TerminalReaderReaderResourceTippingConfig, TerminalReaderReaderResourceToggle,
    TerminalReaderReaderResourceToggleValue, TerminalReaderStatus,
};

#[cfg(feature = "terminal-readers")]
pub use crate::terminal::readers::params::{
    ChoiceParams, ChoiceParamsStyle, CollectConfig, ConfirmConfig, CustomTextParams,
    InputParams, InputParamsType, LineItemParams, ListTerminalReaderStatus,
    ProcessConfig, ProcessSetupConfig, RefundPaymentConfig, SelectionParams,
    TerminalReaderCart, TippingConfig, ToggleParams,
};

#[cfg(feature = "terminal-refunds")]
pub use crate::terminal::refunds::model::TerminalRefund;

#[cfg(feature = "test_helpers-confirmation_tokens")]
pub use crate::test_helpers::confirmation_tokens::params::{
    CardParam, CardParamInstallments, TestPaymentMethodOptionsParam,
};

#[cfg(feature = "test_helpers-issuing-authorizations")]
pub use crate::test_helpers::issuing::authorizations::params::{
    AmountDetailsSpecs, AuthenticationExemptionSpecs, AuthenticationExemptionSpecsType,
    CardTestingRiskSpecs, FleetTestmodeAuthorizationSpecs, FraudRiskSpecs,
    MerchantDisputeRiskSpecs, NetworkDataSpecs, RiskAssessmentSpecs,
    RiskAssessmentSpecsLevel, TestHelperIssuingAuthorizationFraudDisputabilityLikelihood,
    TestHelperIssuingAuthorizationWallet, ThreeDSecureSpecs, ThreeDSecureSpecsResult,
    VerificationDataSpecs,
};

#[cfg(feature = "test_helpers-issuing-personalization_designs")]
pub use crate::test_helpers::issuing::personalization_designs::params::RejectionReasonsParam;
#[cfg(feature = "test_helpers-issuing-settlements")]
pub use crate::test_helpers::issuing::settlements::params::TestHelperIssuingSettlementNetwork;

#[cfg(feature = "test_helpers-terminal-readers")]
pub use crate::test_helpers::terminal::readers::params::{
    CardPresent, InteracPresent, TestHelperTerminalReaderCard,
    TestHelperTerminalReaderSkipNonRequiredInputs, TestHelperTerminalReaderType,
};

#[cfg(feature = "test_helpers-test_clocks")]
pub use crate::test_helpers::test_clocks::model::{
    BillingClocksResourceStatusDetailsAdvancingStatusDetails,
    BillingClocksResourceStatusDetailsStatusDetails, DeletedTestHelpersTestClock,
    TestHelpersTestClock, TestHelpersTestClockStatus,
};

#[cfg(feature = "test_helpers-treasury-inbound_transfers")]
pub use crate::test_helpers::treasury::inbound_transfers::params::{
    FailureDetailsParam, FailureDetailsParamCode,
};

#[cfg(feature = "tokens")]
pub use crate::tokens::model::Token;

#[cfg(feature = "tokens")]
pub use crate::tokens::params::{
    ConnectJsAccountTokenCompanySpecs, ConnectJsAccountTokenSpecs, CvcParams,
    NetworksParamSpecs, PersonTokenSpecs, PiiTokenSpecs, TokenCard, TokenCardOrId,
    TokenCreateBankAccount,
};

#[cfg(feature = "topups")]
pub use crate::topups::model::{Topup, TopupStatus};
#[cfg(feature = "topups")]
pub use crate::topups::params::ListTopupStatus;
#[cfg(feature = "transfers")]
pub use crate::transfers::model::{Transfer, TransferReversal};

#[cfg(feature = "treasury-credit_reversals")]
pub use crate::treasury::credit_reversals::model::{
    TreasuryCreditReversal, TreasuryCreditReversalNetwork, TreasuryCreditReversalStatus,
    TreasuryReceivedCreditsResourceStatusTransitions,
};

#[cfg(feature = "treasury-credit_reversals")]
pub use crate::treasury::credit_reversals::params::ListTreasuryCreditReversalStatus;

#[cfg(feature = "treasury-debit_reversals")]
pub use crate::treasury::debit_reversals::model::{
    TreasuryDebitReversal, TreasuryDebitReversalNetwork, TreasuryDebitReversalStatus,
    TreasuryReceivedDebitsResourceDebitReversalLinkedFlows,
    TreasuryReceivedDebitsResourceStatusTransitions,
};

#[cfg(feature = "treasury-debit_reversals")]
pub use crate::treasury::debit_reversals::params::{
    ListTreasuryDebitReversalStatus, TreasuryDebitReversalResolution,
};

#[cfg(feature = "treasury-financial_accounts")]
pub use crate::treasury::financial_accounts::model::{
    InboundFlow, OutboundFlow, TreasuryFinancialAccount,
    TreasuryFinancialAccountActiveFeature, TreasuryFinancialAccountFeatures,
    TreasuryFinancialAccountPendingFeature, TreasuryFinancialAccountRestrictedFeature,
    TreasuryFinancialAccountStatus, TreasuryFinancialAccountsResourceAbaRecord,
    TreasuryFinancialAccountsResourceAbaToggleSettings,
    TreasuryFinancialAccountsResourceAbaToggleSettingsStatus,
    TreasuryFinancialAccountsResourceBalance,
    TreasuryFinancialAccountsResourceClosedStatusDetails,
    TreasuryFinancialAccountsResourceClosedStatusDetailsReason,
    TreasuryFinancialAccountsResourceFinancialAddress,
    TreasuryFinancialAccountsResourceFinancialAddressSupportedNetwork,
    TreasuryFinancialAccountsResourceFinancialAddressesFeatures,
    TreasuryFinancialAccountsResourceInboundAchToggleSettings,
    TreasuryFinancialAccountsResourceInboundAchToggleSettingsStatus,
    TreasuryFinancialAccountsResourceInboundTransfers,
    TreasuryFinancialAccountsResourceOutboundAchToggleSettings,
    TreasuryFinancialAccountsResourceOutboundAchToggleSettingsStatus,
    TreasuryFinancialAccountsResourceOutboundPayments,
    TreasuryFinancialAccountsResourceOutboundTransfers,
    TreasuryFinancialAccountsResourcePlatformRestrictions,
    TreasuryFinancialAccountsResourceStatusDetails,
    TreasuryFinancialAccountsResourceToggleSettings,
    TreasuryFinancialAccountsResourceToggleSettingsStatus,
    TreasuryFinancialAccountsResourceTogglesSettingStatusDetails,
    TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsCode,
    TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsResolution,
    TreasuryFinancialAccountsResourceTogglesSettingStatusDetailsRestriction,
};

#[cfg(feature = "treasury-financial_accounts")]
pub use crate::treasury::financial_accounts::params::{
    AbaAccess, AccessWithAchDetailsInbound, AccessWithAchDetailsOutbound, FeatureAccess,
    FinancialAddresses, ForwardingSettings, ForwardingSettingsType,
    InboundTransfersParams, ListTreasuryFinancialAccountStatus, OutboundPayments,
    OutboundTransfers, PlatformRestrictions, TreasuryFinancialAccountFeatureCardIssuing,
};

#[cfg(feature = "treasury-inbound_transfers")]
pub use crate::treasury::inbound_transfers::model::{
    InboundTransfers, InboundTransfersPaymentMethodDetailsUsBankAccount,
    TreasuryInboundTransfer, TreasuryInboundTransferStatus,
    TreasuryInboundTransfersResourceFailureDetails,
    TreasuryInboundTransfersResourceInboundTransferResourceLinkedFlows,
    TreasuryInboundTransfersResourceInboundTransferResourceStatusTransitions,
};

#[cfg(feature = "treasury-inbound_transfers")]
pub use crate::treasury::inbound_transfers::params::ListTreasuryInboundTransferStatus;

#[cfg(feature = "treasury-outbound_payments")]
pub use crate::treasury::outbound_payments::model::{
    OutboundPaymentsPaymentMethodDetails,
    OutboundPaymentsPaymentMethodDetailsFinancialAccount,
    OutboundPaymentsPaymentMethodDetailsUsBankAccount, TreasuryOutboundPayment,
    TreasuryOutboundPaymentsResourceAchTrackingDetails,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceEndUserDetails,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceStatusTransitions,
    TreasuryOutboundPaymentsResourceOutboundPaymentResourceTrackingDetails,
    TreasuryOutboundPaymentsResourceReturnedStatus,
    TreasuryOutboundPaymentsResourceUsDomesticWireTrackingDetails,
};

#[cfg(feature = "treasury-outbound_payments")]
pub use crate::treasury::outbound_payments::params::{
    EndUserDetailsParams, TreasuryOutboundPaymentDestinationPaymentMethodData,
    TreasuryOutboundPaymentDestinationPaymentMethodDataBillingDetails,
    TreasuryOutboundPaymentDestinationPaymentMethodDataType,
};

#[cfg(feature = "treasury-outbound_transfers")]
pub use crate::treasury::outbound_transfers::model::{
    OutboundTransfersPaymentMethodDetails,
    OutboundTransfersPaymentMethodDetailsFinancialAccount,
    OutboundTransfersPaymentMethodDetailsType,
    OutboundTransfersPaymentMethodDetailsUsBankAccount,
    OutboundTransfersPaymentMethodDetailsUsBankAccountNetwork, TreasuryOutboundTransfer,
    TreasuryOutboundTransferStatus, TreasuryOutboundTransfersResourceAchTrackingDetails,
    TreasuryOutboundTransfersResourceOutboundTransferResourceTrackingDetails,
    TreasuryOutboundTransfersResourceOutboundTransferResourceTrackingDetailsType,
    TreasuryOutboundTransfersResourceReturnedDetails,
    TreasuryOutboundTransfersResourceReturnedDetailsCode,
    TreasuryOutboundTransfersResourceStatusTransitions,
    TreasuryOutboundTransfersResourceUsDomesticWireTrackingDetails,
};

#[cfg(feature = "treasury-outbound_transfers")]
pub use crate::treasury::outbound_transfers::params::TreasuryOutboundTransferDestinationPaymentMethodData;

#[cfg(feature = "treasury-received_credits")]
pub use crate::treasury::received_credits::model::{
    TreasuryReceivedCredit, TreasuryReceivedCreditFailureCode,
    TreasuryReceivedCreditNetwork, TreasuryReceivedCreditsResourceLinkedFlows,
    TreasuryReceivedCreditsResourceReversalDetails,
    TreasuryReceivedCreditsResourceSourceFlowsDetails,
    TreasuryReceivedCreditsResourceSourceFlowsDetailsType,
};

#[cfg(feature = "treasury-received_credits")]
pub use crate::treasury::received_credits::params::{
    LinkedFlowsParam, LinkedFlowsParamSourceFlowType,
};

#[cfg(feature = "treasury-received_debits")]
pub use crate::treasury::received_debits::model::{
    TreasuryReceivedDebit, TreasuryReceivedDebitFailureCode,
    TreasuryReceivedDebitNetwork, TreasuryReceivedDebitStatus,
    TreasuryReceivedDebitsResourceLinkedFlows,
    TreasuryReceivedDebitsResourceReversalDetails,
};

#[cfg(feature = "treasury-transaction_entries")]
pub use crate::treasury::transaction_entries::model::{
    TreasuryTransactionEntry, TreasuryTransactionEntryType,
};

#[cfg(feature = "treasury-transaction_entries")]
pub use crate::treasury::transaction_entries::params::TreasuryTransactionEntryOrderBy;

#[cfg(feature = "treasury-transactions")]
pub use crate::treasury::transactions::model::{
    TreasuryTransaction, TreasuryTransactionStatus,
    TreasuryTransactionsResourceAbstractTransactionResourceStatusTransitions,
};

#[cfg(feature = "treasury-transactions")]
pub use crate::treasury::transactions::params::{
    ListTreasuryTransactionStatus, StatusTransitionTimestampSpecs,
    TreasuryTransactionOrderBy,
};

#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub use crate::v2::billing::meter_event_adjustments::model::{
    V2BillingMeterEventAdjustment, V2BillingMeterEventAdjustmentCancel,
    V2BillingMeterEventAdjustmentError, V2BillingMeterEventAdjustmentStatus,
    V2ErrorInvalidCancelConfiguration, V2ErrorInvalidCancelConfigurationError,
};

#[cfg(feature = "v2-billing-meter_event_adjustments")]
pub use crate::v2::billing::meter_event_adjustments::params::CreateV2BillingMeterEventAdjustmentCancel;
#[cfg(feature = "v2-billing-meter_event_session")]
pub use crate::v2::billing::meter_event_session::model::V2BillingMeterEventSession;

#[cfg(feature = "v2-billing-meter_event_stream")]
pub use crate::v2::billing::meter_event_stream::model::{
    V2BillingMeterEventStreamError, V2ErrorBillingMeterEventSessionExpired,
    V2ErrorBillingMeterEventSessionExpiredError,
};

#[cfg(feature = "v2-billing-meter_event_stream")]
pub use crate::v2::billing::meter_event_stream::params::V2BillingMeterEventStreamEvent;

#[cfg(feature = "v2-billing-meter_events")]
pub use crate::v2::billing::meter_events::model::{
    V2BillingMeterEvent, V2BillingMeterEventError, V2ErrorArchivedMeter,
    V2ErrorArchivedMeterError, V2ErrorDuplicateMeterEvent,
    V2ErrorDuplicateMeterEventError, V2ErrorNoMeter, V2ErrorNoMeterError,
    V2ErrorPayloadInvalidValue, V2ErrorPayloadInvalidValueError,
    V2ErrorPayloadNoCustomerDefined, V2ErrorPayloadNoCustomerDefinedError,
    V2ErrorPayloadNoValueDefined, V2ErrorPayloadNoValueDefinedError,
    V2ErrorTooManyConcurrentRequests, V2ErrorTooManyConcurrentRequestsError,
};

#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub use crate::v2::commerce::product_catalog::imports::model::{
    FeedType, V2CommerceProductCatalogImport, V2CommerceProductCatalogImportError,
    V2CommerceProductCatalogImportStatus, V2CommerceProductCatalogImportStatusDetails,
    V2CommerceProductCatalogImportStatusDetailsAwaitingUpload,
    V2CommerceProductCatalogImportStatusDetailsAwaitingUploadUploadUrl,
    V2CommerceProductCatalogImportStatusDetailsFailed,
    V2CommerceProductCatalogImportStatusDetailsFailedCode,
    V2CommerceProductCatalogImportStatusDetailsFailedType,
    V2CommerceProductCatalogImportStatusDetailsProcessing,
    V2CommerceProductCatalogImportStatusDetailsSucceeded,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrors,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFile,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsErrorFileDownloadUrl,
    V2CommerceProductCatalogImportStatusDetailsSucceededWithErrorsSample,
    V2ErrorResourceMissing, V2ErrorResourceMissingError,
};

#[cfg(feature = "v2-commerce-product_catalog-imports")]
pub use crate::v2::commerce::product_catalog::imports::params::{
    ListV2CommerceProductCatalogImportStatus, V2CommerceProductCatalogImportMode,
};

#[cfg(feature = "v2-core-account_links")]
pub use crate::v2::core::account_links::model::{
    V2CoreAccountLink, V2CoreAccountLinkError, V2CoreAccountLinkUseCase,
    V2CoreAccountLinkUseCaseAccountOnboarding,
    V2CoreAccountLinkUseCaseAccountOnboardingConfiguration,
    V2CoreAccountLinkUseCaseAccountUpdate, V2CoreAccountLinkUseCaseCollectionOptions,
    V2ErrorConfigsMustMatchToUseAccountLinks,
    V2ErrorConfigsMustMatchToUseAccountLinksError,
};

#[cfg(feature = "v2-core-account_links")]
pub use crate::v2::core::account_links::params::{
    CreateV2CoreAccountLinkUseCase, CreateV2CoreAccountLinkUseCaseAccountOnboarding,
    CreateV2CoreAccountLinkUseCaseAccountUpdate,
    CreateV2CoreAccountLinkUseCaseCollectionOptions,
    CreateV2CoreAccountLinkUseCaseConfiguration,
};

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::model::V2CoreAccountToken;

#[cfg(feature = "v2-core-account_tokens")]
pub use crate::v2::core::account_tokens::params::{
    V2CoreAccountTokenIdentity, V2CoreAccountTokenIdentityAttestations,
    V2CoreAccountTokenIdentityAttestationsDirectorshipDeclaration,
    V2CoreAccountTokenIdentityAttestationsOwnershipDeclaration,
    V2CoreAccountTokenIdentityAttestationsRepresentativeDeclaration,
    V2CoreAccountTokenIdentityAttestationsTermsOfService,
};

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::model::{
    AppliedConfiguration, CloseV2CoreAccountError, CreateV2CoreAccountError,
    CreateV2CoreAccountPersonError, DeleteV2CoreAccountPersonError, FeesCollector,
    ListV2CoreAccountError, ListV2CoreAccountPersonError, LossesCollector,
    UpdateV2CoreAccountError, UpdateV2CoreAccountPersonError, V2CoreAccount,
    V2CoreAccountConfiguration,
    V2CoreAccountConfigurationCapabilitiesStripeBalancePayouts,
    V2CoreAccountConfigurationCustomer,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocation,
    V2CoreAccountConfigurationCustomerAutomaticIndirectTaxLocationSource,
    V2CoreAccountConfigurationCustomerBilling,
    V2CoreAccountConfigurationCustomerBillingInvoice,
    V2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
    V2CoreAccountConfigurationCustomerBillingInvoiceRendering,
    V2CoreAccountConfigurationCustomerCapabilities,
    V2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
    V2CoreAccountConfigurationCustomerShipping,
    V2CoreAccountConfigurationCustomerShippingAddress,
    V2CoreAccountConfigurationMerchant,
    V2CoreAccountConfigurationMerchantBacsDebitPayments,
    V2CoreAccountConfigurationMerchantBranding,
    V2CoreAccountConfigurationMerchantCapabilities,
    V2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    V2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesStripeBalance,
    V2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    V2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
    V2CoreAccountConfigurationMerchantCardPayments,
    V2CoreAccountConfigurationMerchantCardPaymentsDeclineOn,
    V2CoreAccountConfigurationMerchantKonbiniPayments,
    V2CoreAccountConfigurationMerchantKonbiniPaymentsSupport,
    V2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    V2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
    V2CoreAccountConfigurationMerchantSepaDebitPayments,
    V2CoreAccountConfigurationMerchantStatementDescriptor,
    V2CoreAccountConfigurationMerchantSupport, V2CoreAccountConfigurationRecipient,
    V2CoreAccountConfigurationRecipientCapabilities,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    V2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    V2CoreAccountConfigurationStatus, V2CoreAccountConfigurationStatusDetail,
    V2CoreAccountConfigurationStatusDetailCode,
    V2CoreAccountConfigurationStatusDetailResolution, V2CoreAccountDashboard,
    V2CoreAccountDefaults, V2CoreAccountDefaultsLocale, V2CoreAccountDefaultsProfile,
    V2CoreAccountDefaultsResponsibilities,
    V2CoreAccountDefaultsResponsibilitiesRequirementsCollector, V2CoreAccountEntry,
    V2CoreAccountEntryAwaitingActionFrom, V2CoreAccountEntryError,
    V2CoreAccountEntryErrorCode, V2CoreAccountEntryImpact,
    V2CoreAccountEntryImpactRestrictsCapability,
    V2CoreAccountEntryImpactRestrictsCapabilityConfiguration,
    V2CoreAccountEntryImpactRestrictsCapabilityDeadline,
    V2CoreAccountEntryMinimumDeadline, V2CoreAccountEntryReference,
    V2CoreAccountEntryReferenceType, V2CoreAccountEntryRequestedReason,
    V2CoreAccountEntryRequestedReasonCode, V2CoreAccountFutureRequirements,
    V2CoreAccountFutureRequirementsEntriesImpactRestrictsCapabilitiesCapability,
    V2CoreAccountIdentity, V2CoreAccountIdentityAttestations,
    V2CoreAccountIdentityAttestationsDirectorshipDeclaration,
    V2CoreAccountIdentityAttestationsOwnershipDeclaration,
    V2CoreAccountIdentityAttestationsPersonsProvided,
    V2CoreAccountIdentityAttestationsRepresentativeDeclaration,
    V2CoreAccountIdentityAttestationsTermsOfService,
    V2CoreAccountIdentityBusinessDetails, V2CoreAccountIdentityBusinessDetailsAmount,
    V2CoreAccountIdentityBusinessDetailsAnnualRevenue,
    V2CoreAccountIdentityBusinessDetailsDocuments,
    V2CoreAccountIdentityBusinessDetailsDocumentsBankAccountOwnershipVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyLicense,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMemorandumOfAssociation,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyMinisterialDecree,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyRegistrationVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsCompanyTaxIdVerification,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfAddress,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfRegistration,
    V2CoreAccountIdentityBusinessDetailsDocumentsProofOfUltimateBeneficialOwnership,
    V2CoreAccountIdentityBusinessDetailsDocumentsSigner,
    V2CoreAccountIdentityBusinessDetailsIdNumber,
    V2CoreAccountIdentityBusinessDetailsMonthlyEstimatedRevenue,
    V2CoreAccountIdentityBusinessDetailsRegistrationDate,
    V2CoreAccountIdentityBusinessDetailsScriptNames,
    V2CoreAccountIdentityBusinessDetailsScriptNamesKana,
    V2CoreAccountIdentityBusinessDetailsScriptNamesKanji,
    V2CoreAccountIdentityIndividual, V2CoreAccountIdentityIndividualAdditionalName,
    V2CoreAccountIdentityIndividualAdditionalNamePurpose,
    V2CoreAccountIdentityIndividualIdNumber, V2CoreAccountIdentityIndividualIdNumberType,
    V2CoreAccountPerson, V2CoreAccountPersonAdditionalAddress,
    V2CoreAccountPersonAdditionalName, V2CoreAccountPersonAdditionalTermsOfService,
    V2CoreAccountPersonAdditionalTermsOfServiceAccount, V2CoreAccountPersonAddress,
    V2CoreAccountPersonDateOfBirth, V2CoreAccountPersonDocuments,
    V2CoreAccountPersonDocumentsCompanyAuthorization,
    V2CoreAccountPersonDocumentsPassport,
    V2CoreAccountPersonDocumentsPrimaryVerification,
    V2CoreAccountPersonDocumentsPrimaryVerificationFrontBack,
    V2CoreAccountPersonDocumentsSecondaryVerification, V2CoreAccountPersonDocumentsVisa,
    V2CoreAccountPersonIdNumber, V2CoreAccountPersonRelationship,
    V2CoreAccountPersonScriptAddresses, V2CoreAccountPersonScriptAddressesKana,
    V2CoreAccountPersonScriptAddressesKanji, V2CoreAccountPersonScriptNames,
    V2CoreAccountPersonScriptNamesKana, V2CoreAccountPersonScriptNamesKanji,
    V2CoreAccountPersonToken, V2CoreAccountRequirements, V2CoreAccountStatus,
    V2CoreAccountSummary, V2CoreAccountSummaryMinimumDeadline,
    V2ErrorAccountCapabilityNotSupported, V2ErrorAccountCapabilityNotSupportedError,
    V2ErrorAccountConfigurationNotSupported,
    V2ErrorAccountConfigurationNotSupportedError,
    V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFees,
    V2ErrorAccountControllerExpressDashWithoutApplicationLossesOrFeesError,
    V2ErrorAccountControllerStripePricingPlatformLiable,
    V2ErrorAccountControllerStripePricingPlatformLiableError,
    V2ErrorAccountControllerUaUnsupportedConfiguration,
    V2ErrorAccountControllerUaUnsupportedConfigurationError,
    V2ErrorAccountControllerUaUnsupportedConfigurationErrorInvalidPermutation,
    V2ErrorAccountControllerUnsupportedConfiguration,
    V2ErrorAccountControllerUnsupportedConfigurationError,
    V2ErrorAccountControllerUnsupportedConfigurationPrivatePreview,
    V2ErrorAccountControllerUnsupportedConfigurationPrivatePreviewError,
    V2ErrorAccountCountryUnsupportedCurrency,
    V2ErrorAccountCountryUnsupportedCurrencyError,
    V2ErrorAccountCreateActivationRequired, V2ErrorAccountCreateActivationRequiredError,
    V2ErrorAccountCreationInvalid, V2ErrorAccountCreationInvalidError,
    V2ErrorAccountCreationLiabilityUnacknowledged,
    V2ErrorAccountCreationLiabilityUnacknowledgedError,
    V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledged,
    V2ErrorAccountCreationRequirementCollectionAndLiabilityUnacknowledgedError,
    V2ErrorAccountCreationRequirementCollectionUnacknowledged,
    V2ErrorAccountCreationRequirementCollectionUnacknowledgedError,
    V2ErrorAccountNotYetCompatibleWithV2, V2ErrorAccountNotYetCompatibleWithV2Error,
    V2ErrorAccountTermsOfServiceNotAccepted,
    V2ErrorAccountTermsOfServiceNotAcceptedError, V2ErrorAccountTokenRequired,
    V2ErrorAccountTokenRequiredError, V2ErrorAdditionalLegalGuardianNotAllowed,
    V2ErrorAdditionalLegalGuardianNotAllowedError,
    V2ErrorAdditionalRepresentativeNotAllowed,
    V2ErrorAdditionalRepresentativeNotAllowedError,
    V2ErrorAdditionalTosOnlyAllowedForLegalGuardian,
    V2ErrorAdditionalTosOnlyAllowedForLegalGuardianError,
    V2ErrorAddressCharactersInvalid, V2ErrorAddressCharactersInvalidError,
    V2ErrorAddressCountryIdentityCountryMismatch,
    V2ErrorAddressCountryIdentityCountryMismatchError, V2ErrorAddressCountryMismatch,
    V2ErrorAddressCountryMismatchError, V2ErrorAddressCountryRequired,
    V2ErrorAddressCountryRequiredError, V2ErrorAddressPostalCodeInvalid,
    V2ErrorAddressPostalCodeInvalidError, V2ErrorAddressStateInvalid,
    V2ErrorAddressStateInvalidError, V2ErrorAddressTownInvalid,
    V2ErrorAddressTownInvalidError, V2ErrorAttachPaymentMethodToCustomer,
    V2ErrorAttachPaymentMethodToCustomerError, V2ErrorAuthorizerDuplicate,
    V2ErrorAuthorizerDuplicateError,
    V2ErrorAuthorizerRelationshipInvalidForRepresentative,
    V2ErrorAuthorizerRelationshipInvalidForRepresentativeError,
    V2ErrorBgnBankAccountsUnsupported, V2ErrorBgnBankAccountsUnsupportedError,
    V2ErrorCanCreatePlatformOwnedOnboardingAccountsRequired,
    V2ErrorCanCreatePlatformOwnedOnboardingAccountsRequiredError,
    V2ErrorCannotCreateConnectedAccount, V2ErrorCannotCreateConnectedAccountError,
    V2ErrorCannotCreateNewAccountRejected, V2ErrorCannotCreateNewAccountRejectedError,
    V2ErrorCannotDeleteAccountWithBalance, V2ErrorCannotDeleteAccountWithBalanceError,
    V2ErrorCannotDeleteCustomerWithAvailableCashBalance,
    V2ErrorCannotDeleteCustomerWithAvailableCashBalanceError,
    V2ErrorCannotUseValidateLocationOnCustomerCreate,
    V2ErrorCannotUseValidateLocationOnCustomerCreateError,
    V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirement,
    V2ErrorCapabilityCannotBeUnrequestedDueToOtherCapabilityRequirementError,
    V2ErrorCapabilityNotAvailableForDashboardType,
    V2ErrorCapabilityNotAvailableForDashboardTypeError,
    V2ErrorCapabilityNotAvailableForEntityTypeInCountry,
    V2ErrorCapabilityNotAvailableForEntityTypeInCountryError,
    V2ErrorCapabilityNotAvailableForLossCollector,
    V2ErrorCapabilityNotAvailableForLossCollectorError,
    V2ErrorCapabilityNotAvailableInCountry, V2ErrorCapabilityNotAvailableInCountryError,
    V2ErrorCapabilityNotAvailableInPlatformCountry,
    V2ErrorCapabilityNotAvailableInPlatformCountryError,
    V2ErrorCapabilityNotAvailableWithoutOtherCapability,
    V2ErrorCapabilityNotAvailableWithoutOtherCapabilityError,
    V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountry,
    V2ErrorCapabilityNotAvailableWithoutOtherCapabilityInCountryError,
    V2ErrorConfigsMustMatchToClose, V2ErrorConfigsMustMatchToCloseError,
    V2ErrorConfigurationCannotBeDeactivated,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirement,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherCapabilityRequirementError,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfiguration,
    V2ErrorConfigurationCannotBeDeactivatedDueToOtherConfigurationError,
    V2ErrorConfigurationCannotBeDeactivatedError,
    V2ErrorConfigurationCannotBeUpdatedWhileDeactivated,
    V2ErrorConfigurationCannotBeUpdatedWhileDeactivatedError,
    V2ErrorConfigurationCreationInvalid, V2ErrorConfigurationCreationInvalidError,
    V2ErrorConnectIdentityNotVerified, V2ErrorConnectIdentityNotVerifiedError,
    V2ErrorConnectProfileNotSubmitted, V2ErrorConnectProfileNotSubmittedError,
    V2ErrorCrossBorderConnectedAccountCreationNotAllowed,
    V2ErrorCrossBorderConnectedAccountCreationNotAllowedError, V2ErrorCustomAccountBeta,
    V2ErrorCustomAccountBetaError, V2ErrorCustomerInvalidTaxLocation,
    V2ErrorCustomerInvalidTaxLocationError,
    V2ErrorCustomerInvalidTaxLocationErrorIncorrectField,
    V2ErrorDateOfBirthAgeRestriction, V2ErrorDateOfBirthAgeRestrictionError,
    V2ErrorDateOfBirthInvalid, V2ErrorDateOfBirthInvalidError,
    V2ErrorDefaultCurrencyImmutable, V2ErrorDefaultCurrencyImmutableError,
    V2ErrorDefaultOutboundDestinationInvalid,
    V2ErrorDefaultOutboundDestinationInvalidError, V2ErrorDefaultPaymentMethodInvalid,
    V2ErrorDefaultPaymentMethodInvalidError, V2ErrorDefaultPaymentMethodInvalidType,
    V2ErrorDefaultPaymentMethodInvalidTypeError,
    V2ErrorDirectorshipDeclarationNotAllowedDuringAccountCreation,
    V2ErrorDirectorshipDeclarationNotAllowedDuringAccountCreationError,
    V2ErrorDocumentInvalid, V2ErrorDocumentInvalidError, V2ErrorDocumentPurposeInvalid,
    V2ErrorDocumentPurposeInvalidError, V2ErrorDuplicatePersonNotAllowed,
    V2ErrorDuplicatePersonNotAllowedError, V2ErrorEmailDomainInvalidForRecipient,
    V2ErrorEmailDomainInvalidForRecipientError, V2ErrorEmailInvalid,
    V2ErrorEmailInvalidError, V2ErrorEntityTypeNotSupportedInCountry,
    V2ErrorEntityTypeNotSupportedInCountryError,
    V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptions,
    V2ErrorHighRiskActivitiesNoneCantBeCombinedWithOtherOptionsError,
    V2ErrorIdNumberInvalid, V2ErrorIdNumberInvalidError, V2ErrorIdentityCountryRequired,
    V2ErrorIdentityCountryRequiredError, V2ErrorImmutableIdentityParam,
    V2ErrorImmutableIdentityParamError, V2ErrorIncorrectAccountForPersonToken,
    V2ErrorIncorrectAccountForPersonTokenError, V2ErrorIncorrectIdNumberForCountry,
    V2ErrorIncorrectIdNumberForCountryError, V2ErrorIncorrectTokenWrongType,
    V2ErrorIncorrectTokenWrongTypeError, V2ErrorIndividualAdditionalPersonNotAllowed,
    V2ErrorIndividualAdditionalPersonNotAllowedError, V2ErrorInvalidAccountToken,
    V2ErrorInvalidAccountTokenError, V2ErrorInvalidIdNumberForStructure,
    V2ErrorInvalidIdNumberForStructureError, V2ErrorInvalidIdNumberRegistrar,
    V2ErrorInvalidIdNumberRegistrarError, V2ErrorInvalidKonbiniPaymentsSupportHours,
    V2ErrorInvalidKonbiniPaymentsSupportHoursError,
    V2ErrorInvalidKonbiniPaymentsSupportPhoneNumber,
    V2ErrorInvalidKonbiniPaymentsSupportPhoneNumberError, V2ErrorInvalidPersonToken,
    V2ErrorInvalidPersonTokenError,
    V2ErrorInvalidRelationshipForIdentityTypeStructureAndCountry,
    V2ErrorInvalidRelationshipForIdentityTypeStructureAndCountryError,
    V2ErrorInvalidTimezone, V2ErrorInvalidTimezoneError,
    V2ErrorInvoiceRenderingTemplateInvalid, V2ErrorInvoiceRenderingTemplateInvalidError,
    V2ErrorIpAddressInvalid, V2ErrorIpAddressInvalidError,
    V2ErrorLegalGuardianRepresentativeNotAllowed,
    V2ErrorLegalGuardianRepresentativeNotAllowedError,
    V2ErrorLegalGuardianRequiresExistingRepresentative,
    V2ErrorLegalGuardianRequiresExistingRepresentativeError, V2ErrorMccInvalid,
    V2ErrorMccInvalidError, V2ErrorNonJpKanaKanjiAddress,
    V2ErrorNonJpKanaKanjiAddressError,
    V2ErrorOwnershipDeclarationNotAllowedDuringAccountCreation,
    V2ErrorOwnershipDeclarationNotAllowedDuringAccountCreationError,
    V2ErrorParamAlongsideAccountToken, V2ErrorParamAlongsideAccountTokenError,
    V2ErrorParamAlongsidePersonToken, V2ErrorParamAlongsidePersonTokenError,
    V2ErrorPendingTransactionsCannotBeDeleted,
    V2ErrorPendingTransactionsCannotBeDeletedError, V2ErrorPersonPercentOwnershipInvalid,
    V2ErrorPersonPercentOwnershipInvalidError, V2ErrorPersonTokenRequired,
    V2ErrorPersonTokenRequiredError, V2ErrorPhoneInvalid, V2ErrorPhoneInvalidError,
    V2ErrorPostalCodeRequiredForJpAddress, V2ErrorPostalCodeRequiredForJpAddressError,
    V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFunds,
    V2ErrorPurposeOfFundsDescriptionMustBeEmptyForNonOtherPurposeOfFundsError,
    V2ErrorRegistrationDateInvalid, V2ErrorRegistrationDateInvalidError,
    V2ErrorScriptCharactersInvalid, V2ErrorScriptCharactersInvalidError,
    V2ErrorShippingAddressRequired, V2ErrorShippingAddressRequiredError,
    V2ErrorShippingNameRequired, V2ErrorShippingNameRequiredError,
    V2ErrorStatementDescriptorInvalid, V2ErrorStatementDescriptorInvalidError,
    V2ErrorStripeLossLiableCannotBeDeleted, V2ErrorStripeLossLiableCannotBeDeletedError,
    V2ErrorStructureIncompatibleForEntityTypeCountry,
    V2ErrorStructureIncompatibleForEntityTypeCountryError,
    V2ErrorTestClockDisallowedOnLiveMode, V2ErrorTestClockDisallowedOnLiveModeError,
    V2ErrorTestClockInvalid, V2ErrorTestClockInvalidError,
    V2ErrorTestClocksAdvanceInProgress, V2ErrorTestClocksAdvanceInProgressError,
    V2ErrorTestClocksCustomerLimitReached, V2ErrorTestClocksCustomerLimitReachedError,
    V2ErrorTokenAlreadyUsed, V2ErrorTokenAlreadyUsedError, V2ErrorTokenExpired,
    V2ErrorTokenExpiredError, V2ErrorTosAcceptanceOnBehalfNotAllowed,
    V2ErrorTosAcceptanceOnBehalfNotAllowedError, V2ErrorTotalPersonOwnershipExceeded,
    V2ErrorTotalPersonOwnershipExceededError, V2ErrorUnsupportedFieldForConfigs,
    V2ErrorUnsupportedFieldForConfigsError, V2ErrorUnsupportedIdentityFieldForConfigs,
    V2ErrorUnsupportedIdentityFieldForConfigsError, V2ErrorUnsupportedPostalCode,
    V2ErrorUnsupportedPostalCodeError, V2ErrorUnsupportedState,
    V2ErrorUnsupportedStateError, V2ErrorUrlInvalid, V2ErrorUrlInvalidError,
    V2ErrorV1AccountInsteadOfV2Account, V2ErrorV1AccountInsteadOfV2AccountError,
    V2ErrorV1CustomerInsteadOfV2Account, V2ErrorV1CustomerInsteadOfV2AccountError,
    V2ErrorV1TokenInvalidInV2, V2ErrorV1TokenInvalidInV2Error,
};

#[cfg(feature = "v2-core-accounts")]
pub use crate::v2::core::accounts::params::{
    CreateV2CoreAccountConfiguration, CreateV2CoreAccountConfigurationCustomer,
    CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    CreateV2CoreAccountConfigurationCustomerAutomaticIndirectTaxExempt,
    CreateV2CoreAccountConfigurationCustomerBilling,
    CreateV2CoreAccountConfigurationCustomerBillingInvoice,
    CreateV2CoreAccountConfigurationCustomerBillingInvoiceCustomField,
    CreateV2CoreAccountConfigurationCustomerBillingInvoiceRendering,
    CreateV2CoreAccountConfigurationCustomerCapabilities,
    CreateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
    CreateV2CoreAccountConfigurationCustomerShipping,
    CreateV2CoreAccountConfigurationMerchant,
    CreateV2CoreAccountConfigurationMerchantBacsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantBranding,
    CreateV2CoreAccountConfigurationMerchantCapabilities,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    CreateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
    CreateV2CoreAccountConfigurationMerchantCardPayments,
    CreateV2CoreAccountConfigurationMerchantCardPaymentsDeclineOn,
    CreateV2CoreAccountConfigurationMerchantKonbiniPayments,
    CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupport,
    CreateV2CoreAccountConfigurationMerchantKonbiniPaymentsSupportHours,
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptor,
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKana,
    CreateV2CoreAccountConfigurationMerchantScriptStatementDescriptorKanji,
    CreateV2CoreAccountConfigurationMerchantStatementDescriptor,
    CreateV2CoreAccountConfigurationMerchantSupport,
    CreateV2CoreAccountConfigurationRecipient,
    CreateV2CoreAccountConfigurationRecipientCapabilities,
    CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    CreateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    CreateV2CoreAccountDashboard, CreateV2CoreAccountDefaults,
    CreateV2CoreAccountDefaultsLocale, CreateV2CoreAccountDefaultsProfile,
    CreateV2CoreAccountDefaultsResponsibilities, CreateV2CoreAccountIdentity,
    CreateV2CoreAccountIdentityAttestations,
    CreateV2CoreAccountIdentityAttestationsDirectorshipDeclaration,
    CreateV2CoreAccountIdentityAttestationsOwnershipDeclaration,
    CreateV2CoreAccountIdentityAttestationsRepresentativeDeclaration,
    CreateV2CoreAccountIdentityAttestationsTermsOfService,
    CreateV2CoreAccountIdentityBusinessDetails,
    CreateV2CoreAccountIdentityBusinessDetailsDocuments,
    CreateV2CoreAccountIdentityIndividual, CreateV2CoreAccountPersonAdditionalAddress,
    CreateV2CoreAccountPersonAdditionalTermsOfService,
    CreateV2CoreAccountPersonAdditionalTermsOfServiceAccount,
    CreateV2CoreAccountPersonAddress, CreateV2CoreAccountPersonDocuments,
    CreateV2CoreAccountPersonDocumentsPrimaryVerification,
    CreateV2CoreAccountPersonDocumentsPrimaryVerificationFrontBack,
    CreateV2CoreAccountPersonDocumentsSecondaryVerification,
    CreateV2CoreAccountPersonScriptAddresses,
    CreateV2CoreAccountPersonScriptAddressesKana,
    CreateV2CoreAccountPersonScriptAddressesKanji, UpdateV2CoreAccountConfiguration,
    UpdateV2CoreAccountConfigurationCustomer,
    UpdateV2CoreAccountConfigurationCustomerAutomaticIndirectTax,
    UpdateV2CoreAccountConfigurationCustomerBilling,
    UpdateV2CoreAccountConfigurationCustomerCapabilities,
    UpdateV2CoreAccountConfigurationCustomerCapabilitiesAutomaticIndirectTax,
    UpdateV2CoreAccountConfigurationMerchant,
    UpdateV2CoreAccountConfigurationMerchantCapabilities,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAchDebitPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAcssDebitPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAffirmPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAfterpayClearpayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAlmaPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAmazonPayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesAuBecsDebitPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesBacsDebitPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesBancontactPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesBlikPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesBoletoPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesCardPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesCartesBancairesPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesCashappPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesEpsPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesFpxPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesGbBankTransferPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesGrabpayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesIdealPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesJcbPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesJpBankTransferPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesKakaoPayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesKlarnaPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesKonbiniPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesKrCardPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesLinkPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesMobilepayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesMultibancoPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesMxBankTransferPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesNaverPayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesOxxoPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesP24Payments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesPayByBankPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaycoPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesPaynowPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesPromptpayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesRevolutPayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesSamsungPayPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaBankTransferPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesSepaDebitPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesSwishPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesTwintPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesUsBankTransferPayments,
    UpdateV2CoreAccountConfigurationMerchantCapabilitiesZipPayments,
    UpdateV2CoreAccountConfigurationMerchantSupport,
    UpdateV2CoreAccountConfigurationRecipient,
    UpdateV2CoreAccountConfigurationRecipientCapabilities,
    UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalance,
    UpdateV2CoreAccountConfigurationRecipientCapabilitiesStripeBalanceStripeTransfers,
    UpdateV2CoreAccountIdentity, UpdateV2CoreAccountIdentityAttestations,
    UpdateV2CoreAccountIdentityAttestationsTermsOfService,
    UpdateV2CoreAccountIdentityAttestationsTermsOfServiceCryptoStorer,
    UpdateV2CoreAccountIdentityAttestationsTermsOfServiceStorer,
    UpdateV2CoreAccountPersonAdditionalTermsOfService,
    UpdateV2CoreAccountPersonAdditionalTermsOfServiceAccount, V2CoreAccountInclude,
    V2CoreAccountPersonTokenAdditionalTermsOfService,
    V2CoreAccountPersonTokenRelationship,
};

#[cfg(feature = "v2-core-event_destinations")]
pub use crate::v2::core::event_destinations::model::{
    CreateV2CoreEventDestinationError, DeleteV2CoreEventDestinationError, EventPayload,
    V2CoreEventDestination, V2CoreEventDestinationAmazonEventbridge,
    V2CoreEventDestinationAmazonEventbridgeAwsEventSourceStatus,
    V2CoreEventDestinationAzureEventGrid,
    V2CoreEventDestinationAzureEventGridAzurePartnerTopicStatus,
    V2CoreEventDestinationStatus, V2CoreEventDestinationStatusDetails,
    V2CoreEventDestinationStatusDetailsDisabled,
    V2CoreEventDestinationStatusDetailsDisabledReason, V2CoreEventDestinationType,
    V2CoreEventDestinationWebhookEndpoint, V2DeletedObject,
    V2ErrorExpiredAzurePartnerAuthorization,
    V2ErrorExpiredAzurePartnerAuthorizationError,
    V2ErrorInvalidAzurePartnerAuthorization,
    V2ErrorInvalidAzurePartnerAuthorizationError,
    V2ErrorInvalidAzurePartnerConfiguration, V2ErrorInvalidAzurePartnerConfigurationError,
};

#[cfg(feature = "v2-core-event_destinations")]
pub use crate::v2::core::event_destinations::params::{
    CreateV2CoreEventDestinationAmazonEventbridge,
    CreateV2CoreEventDestinationAzureEventGrid, CreateV2CoreEventDestinationInclude,
    CreateV2CoreEventDestinationType, CreateV2CoreEventDestinationWebhookEndpoint,
    ListV2CoreEventDestinationInclude,
};

#[cfg(feature = "v2-core-events")]
pub use crate::v2::core::events::model::{
    V2CoreEvent, V2CoreEventReason, V2CoreEventReasonRequest, V2CoreEventRelatedObject,
};

#[cfg(feature = "v2-core-events")]
pub use crate::v2::core::events::params::V2CoreEventCreated;
#[cfg(feature = "webhook_endpoints")]
pub use crate::webhook_endpoints::model::{DeletedWebhookEndpoint, WebhookEndpoint};
#[cfg(feature = "webhook_endpoints")]
pub use crate::webhook_endpoints::params::WebhookEndpointApiVersion;
