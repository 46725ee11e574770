// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`webhook_endpoints::create`](fn@crate::webhook_endpoints::create).

#[cfg(feature = "webhook_endpoints")]
/// Events sent to this endpoint will be generated with this Stripe Version instead of your
/// account's default Stripe Version.
#[non_exhaustive]
pub enum ApiVersion {
    /// `2011-01-01`
    V2011_01_01,
    /// `2011-06-21`
    V2011_06_21,
    /// `2011-06-28`
    V2011_06_28,
    /// `2011-08-01`
    V2011_08_01,
    /// `2011-09-15`
    V2011_09_15,
    /// `2011-11-17`
    V2011_11_17,
    /// `2012-02-23`
    V2012_02_23,
    /// `2012-03-25`
    V2012_03_25,
    /// `2012-06-18`
    V2012_06_18,
    /// `2012-06-28`
    V2012_06_28,
    /// `2012-07-09`
    V2012_07_09,
    /// `2012-09-24`
    V2012_09_24,
    /// `2012-10-26`
    V2012_10_26,
    /// `2012-11-07`
    V2012_11_07,
    /// `2013-02-11`
    V2013_02_11,
    /// `2013-02-13`
    V2013_02_13,
    /// `2013-07-05`
    V2013_07_05,
    /// `2013-08-12`
    V2013_08_12,
    /// `2013-08-13`
    V2013_08_13,
    /// `2013-10-29`
    V2013_10_29,
    /// `2013-12-03`
    V2013_12_03,
    /// `2014-01-31`
    V2014_01_31,
    /// `2014-03-13`
    V2014_03_13,
    /// `2014-03-28`
    V2014_03_28,
    /// `2014-05-19`
    V2014_05_19,
    /// `2014-06-13`
    V2014_06_13,
    /// `2014-06-17`
    V2014_06_17,
    /// `2014-07-22`
    V2014_07_22,
    /// `2014-07-26`
    V2014_07_26,
    /// `2014-08-04`
    V2014_08_04,
    /// `2014-08-20`
    V2014_08_20,
    /// `2014-09-08`
    V2014_09_08,
    /// `2014-10-07`
    V2014_10_07,
    /// `2014-11-05`
    V2014_11_05,
    /// `2014-11-20`
    V2014_11_20,
    /// `2014-12-08`
    V2014_12_08,
    /// `2014-12-17`
    V2014_12_17,
    /// `2014-12-22`
    V2014_12_22,
    /// `2015-01-11`
    V2015_01_11,
    /// `2015-01-26`
    V2015_01_26,
    /// `2015-02-10`
    V2015_02_10,
    /// `2015-02-16`
    V2015_02_16,
    /// `2015-02-18`
    V2015_02_18,
    /// `2015-03-24`
    V2015_03_24,
    /// `2015-04-07`
    V2015_04_07,
    /// `2015-06-15`
    V2015_06_15,
    /// `2015-07-07`
    V2015_07_07,
    /// `2015-07-13`
    V2015_07_13,
    /// `2015-07-28`
    V2015_07_28,
    /// `2015-08-07`
    V2015_08_07,
    /// `2015-08-19`
    V2015_08_19,
    /// `2015-09-03`
    V2015_09_03,
    /// `2015-09-08`
    V2015_09_08,
    /// `2015-09-23`
    V2015_09_23,
    /// `2015-10-01`
    V2015_10_01,
    /// `2015-10-12`
    V2015_10_12,
    /// `2015-10-16`
    V2015_10_16,
    /// `2016-02-03`
    V2016_02_03,
    /// `2016-02-19`
    V2016_02_19,
    /// `2016-02-22`
    V2016_02_22,
    /// `2016-02-23`
    V2016_02_23,
    /// `2016-02-29`
    V2016_02_29,
    /// `2016-03-07`
    V2016_03_07,
    /// `2016-06-15`
    V2016_06_15,
    /// `2016-07-06`
    V2016_07_06,
    /// `2016-10-19`
    V2016_10_19,
    /// `2017-01-27`
    V2017_01_27,
    /// `2017-02-14`
    V2017_02_14,
    /// `2017-04-06`
    V2017_04_06,
    /// `2017-05-25`
    V2017_05_25,
    /// `2017-06-05`
    V2017_06_05,
    /// `2017-08-15`
    V2017_08_15,
    /// `2017-12-14`
    V2017_12_14,
    /// `2018-01-23`
    V2018_01_23,
    /// `2018-02-05`
    V2018_02_05,
    /// `2018-02-06`
    V2018_02_06,
    /// `2018-02-28`
    V2018_02_28,
    /// `2018-05-21`
    V2018_05_21,
    /// `2018-07-27`
    V2018_07_27,
    /// `2018-08-23`
    V2018_08_23,
    /// `2018-09-06`
    V2018_09_06,
    /// `2018-09-24`
    V2018_09_24,
    /// `2018-10-31`
    V2018_10_31,
    /// `2018-11-08`
    V2018_11_08,
    /// `2019-02-11`
    V2019_02_11,
    /// `2019-02-19`
    V2019_02_19,
    /// `2019-03-14`
    V2019_03_14,
    /// `2019-05-16`
    V2019_05_16,
    /// `2019-08-14`
    V2019_08_14,
    /// `2019-09-09`
    V2019_09_09,
    /// `2019-10-08`
    V2019_10_08,
    /// `2019-10-17`
    V2019_10_17,
    /// `2019-11-05`
    V2019_11_05,
    /// `2019-12-03`
    V2019_12_03,
    /// `2020-03-02`
    V2020_03_02,
    /// `2020-08-27`
    V2020_08_27,
    /// `2022-08-01`
    V2022_08_01,
    /// `2022-11-15`
    V2022_11_15,
    /// `2023-08-16`
    V2023_08_16,
    /// `2023-10-16`
    V2023_10_16,
    /// `2024-04-10`
    V2024_04_10,
    /// `2024-06-20`
    V2024_06_20,
    /// `2024-09-30.acacia`
    V2024_09_30Acacia,
    /// `2024-10-28.acacia`
    V2024_10_28Acacia,
    /// `2024-11-20.acacia`
    V2024_11_20Acacia,
    /// `2024-12-18.acacia`
    V2024_12_18Acacia,
    /// `2025-01-27.acacia`
    V2025_01_27Acacia,
    /// `2025-02-24.acacia`
    V2025_02_24Acacia,
    /// `2025-03-01.dashboard`
    V2025_03_01Dashboard,
    /// `2025-03-31.basil`
    V2025_03_31Basil,
    /// `2025-04-30.basil`
    V2025_04_30Basil,
    /// `2025-05-28.basil`
    V2025_05_28Basil,
    /// `2025-06-30.basil`
    V2025_06_30Basil,
    /// `2025-07-30.basil`
    V2025_07_30Basil,
    /// `2025-08-27.basil`
    V2025_08_27Basil,
    /// `2025-09-30.clover`
    V2025_09_30Clover,
    /// `2025-10-29.clover`
    V2025_10_29Clover,
    /// `2025-11-17.clover`
    V2025_11_17Clover,
    /// `2025-12-15.clover`
    V2025_12_15Clover,
    /// `2026-01-28.clover`
    V2026_01_28Clover,
    /// `2026-02-25.clover`
    V2026_02_25Clover,
    /// `2026-03-25.dahlia`
    V2026_03_25Dahlia,
    /// `2026-04-22.dahlia`
    V2026_04_22Dahlia,
    /// `2026-05-27.dahlia`
    V2026_05_27Dahlia,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "webhook_endpoints")]
rt::open_enum!(ApiVersion {
    V2011_01_01 = "2011-01-01",
    V2011_06_21 = "2011-06-21",
    V2011_06_28 = "2011-06-28",
    V2011_08_01 = "2011-08-01",
    V2011_09_15 = "2011-09-15",
    V2011_11_17 = "2011-11-17",
    V2012_02_23 = "2012-02-23",
    V2012_03_25 = "2012-03-25",
    V2012_06_18 = "2012-06-18",
    V2012_06_28 = "2012-06-28",
    V2012_07_09 = "2012-07-09",
    V2012_09_24 = "2012-09-24",
    V2012_10_26 = "2012-10-26",
    V2012_11_07 = "2012-11-07",
    V2013_02_11 = "2013-02-11",
    V2013_02_13 = "2013-02-13",
    V2013_07_05 = "2013-07-05",
    V2013_08_12 = "2013-08-12",
    V2013_08_13 = "2013-08-13",
    V2013_10_29 = "2013-10-29",
    V2013_12_03 = "2013-12-03",
    V2014_01_31 = "2014-01-31",
    V2014_03_13 = "2014-03-13",
    V2014_03_28 = "2014-03-28",
    V2014_05_19 = "2014-05-19",
    V2014_06_13 = "2014-06-13",
    V2014_06_17 = "2014-06-17",
    V2014_07_22 = "2014-07-22",
    V2014_07_26 = "2014-07-26",
    V2014_08_04 = "2014-08-04",
    V2014_08_20 = "2014-08-20",
    V2014_09_08 = "2014-09-08",
    V2014_10_07 = "2014-10-07",
    V2014_11_05 = "2014-11-05",
    V2014_11_20 = "2014-11-20",
    V2014_12_08 = "2014-12-08",
    V2014_12_17 = "2014-12-17",
    V2014_12_22 = "2014-12-22",
    V2015_01_11 = "2015-01-11",
    V2015_01_26 = "2015-01-26",
    V2015_02_10 = "2015-02-10",
    V2015_02_16 = "2015-02-16",
    V2015_02_18 = "2015-02-18",
    V2015_03_24 = "2015-03-24",
    V2015_04_07 = "2015-04-07",
    V2015_06_15 = "2015-06-15",
    V2015_07_07 = "2015-07-07",
    V2015_07_13 = "2015-07-13",
    V2015_07_28 = "2015-07-28",
    V2015_08_07 = "2015-08-07",
    V2015_08_19 = "2015-08-19",
    V2015_09_03 = "2015-09-03",
    V2015_09_08 = "2015-09-08",
    V2015_09_23 = "2015-09-23",
    V2015_10_01 = "2015-10-01",
    V2015_10_12 = "2015-10-12",
    V2015_10_16 = "2015-10-16",
    V2016_02_03 = "2016-02-03",
    V2016_02_19 = "2016-02-19",
    V2016_02_22 = "2016-02-22",
    V2016_02_23 = "2016-02-23",
    V2016_02_29 = "2016-02-29",
    V2016_03_07 = "2016-03-07",
    V2016_06_15 = "2016-06-15",
    V2016_07_06 = "2016-07-06",
    V2016_10_19 = "2016-10-19",
    V2017_01_27 = "2017-01-27",
    V2017_02_14 = "2017-02-14",
    V2017_04_06 = "2017-04-06",
    V2017_05_25 = "2017-05-25",
    V2017_06_05 = "2017-06-05",
    V2017_08_15 = "2017-08-15",
    V2017_12_14 = "2017-12-14",
    V2018_01_23 = "2018-01-23",
    V2018_02_05 = "2018-02-05",
    V2018_02_06 = "2018-02-06",
    V2018_02_28 = "2018-02-28",
    V2018_05_21 = "2018-05-21",
    V2018_07_27 = "2018-07-27",
    V2018_08_23 = "2018-08-23",
    V2018_09_06 = "2018-09-06",
    V2018_09_24 = "2018-09-24",
    V2018_10_31 = "2018-10-31",
    V2018_11_08 = "2018-11-08",
    V2019_02_11 = "2019-02-11",
    V2019_02_19 = "2019-02-19",
    V2019_03_14 = "2019-03-14",
    V2019_05_16 = "2019-05-16",
    V2019_08_14 = "2019-08-14",
    V2019_09_09 = "2019-09-09",
    V2019_10_08 = "2019-10-08",
    V2019_10_17 = "2019-10-17",
    V2019_11_05 = "2019-11-05",
    V2019_12_03 = "2019-12-03",
    V2020_03_02 = "2020-03-02",
    V2020_08_27 = "2020-08-27",
    V2022_08_01 = "2022-08-01",
    V2022_11_15 = "2022-11-15",
    V2023_08_16 = "2023-08-16",
    V2023_10_16 = "2023-10-16",
    V2024_04_10 = "2024-04-10",
    V2024_06_20 = "2024-06-20",
    V2024_09_30Acacia = "2024-09-30.acacia",
    V2024_10_28Acacia = "2024-10-28.acacia",
    V2024_11_20Acacia = "2024-11-20.acacia",
    V2024_12_18Acacia = "2024-12-18.acacia",
    V2025_01_27Acacia = "2025-01-27.acacia",
    V2025_02_24Acacia = "2025-02-24.acacia",
    V2025_03_01Dashboard = "2025-03-01.dashboard",
    V2025_03_31Basil = "2025-03-31.basil",
    V2025_04_30Basil = "2025-04-30.basil",
    V2025_05_28Basil = "2025-05-28.basil",
    V2025_06_30Basil = "2025-06-30.basil",
    V2025_07_30Basil = "2025-07-30.basil",
    V2025_08_27Basil = "2025-08-27.basil",
    V2025_09_30Clover = "2025-09-30.clover",
    V2025_10_29Clover = "2025-10-29.clover",
    V2025_11_17Clover = "2025-11-17.clover",
    V2025_12_15Clover = "2025-12-15.clover",
    V2026_01_28Clover = "2026-01-28.clover",
    V2026_02_25Clover = "2026-02-25.clover",
    V2026_03_25Dahlia = "2026-03-25.dahlia",
    V2026_04_22Dahlia = "2026-04-22.dahlia",
    V2026_05_27Dahlia = "2026-05-27.dahlia",
});

/// The name of an event of API v1, or `*` for all of them.
#[non_exhaustive]
pub enum EnabledEvent {
    /// `*`
    Wildcard,
    /// `account.application.authorized`
    AccountApplicationAuthorized,
    /// `account.application.deauthorized`
    AccountApplicationDeauthorized,
    /// `account.external_account.created`
    AccountExternalAccountCreated,
    /// `account.external_account.deleted`
    AccountExternalAccountDeleted,
    /// `account.external_account.updated`
    AccountExternalAccountUpdated,
    /// `account.updated`
    AccountUpdated,
    /// `application_fee.created`
    ApplicationFeeCreated,
    /// `application_fee.refund.updated`
    ApplicationFeeRefundUpdated,
    /// `application_fee.refunded`
    ApplicationFeeRefunded,
    /// `balance.available`
    BalanceAvailable,
    /// `balance_settings.updated`
    BalanceSettingsUpdated,
    /// `billing.alert.triggered`
    BillingAlertTriggered,
    /// `billing.credit_grant.created`
    BillingCreditGrantCreated,
    /// `billing_portal.configuration.created`
    BillingPortalConfigurationCreated,
    /// `billing_portal.configuration.updated`
    BillingPortalConfigurationUpdated,
    /// `billing_portal.session.created`
    BillingPortalSessionCreated,
    /// `capability.updated`
    CapabilityUpdated,
    /// `cash_balance.funds_available`
    CashBalanceFundsAvailable,
    /// `charge.captured`
    ChargeCaptured,
    /// `charge.dispute.closed`
    ChargeDisputeClosed,
    /// `charge.dispute.created`
    ChargeDisputeCreated,
    /// `charge.dispute.funds_reinstated`
    ChargeDisputeFundsReinstated,
    /// `charge.dispute.funds_withdrawn`
    ChargeDisputeFundsWithdrawn,
    /// `charge.dispute.updated`
    ChargeDisputeUpdated,
    /// `charge.expired`
    ChargeExpired,
    /// `charge.failed`
    ChargeFailed,
    /// `charge.pending`
    ChargePending,
    /// `charge.refund.updated`
    ChargeRefundUpdated,
    /// `charge.refunded`
    ChargeRefunded,
    /// `charge.succeeded`
    ChargeSucceeded,
    /// `charge.updated`
    ChargeUpdated,
    /// `checkout.session.async_payment_failed`
    CheckoutSessionAsyncPaymentFailed,
    /// `checkout.session.async_payment_succeeded`
    CheckoutSessionAsyncPaymentSucceeded,
    /// `checkout.session.completed`
    CheckoutSessionCompleted,
    /// `checkout.session.expired`
    CheckoutSessionExpired,
    /// `climate.order.canceled`
    ClimateOrderCanceled,
    /// `climate.order.created`
    ClimateOrderCreated,
    /// `climate.order.delayed`
    ClimateOrderDelayed,
    /// `climate.order.delivered`
    ClimateOrderDelivered,
    /// `climate.order.product_substituted`
    ClimateOrderProductSubstituted,
    /// `climate.product.created`
    ClimateProductCreated,
    /// `climate.product.pricing_updated`
    ClimateProductPricingUpdated,
    /// `coupon.created`
    CouponCreated,
    /// `coupon.deleted`
    CouponDeleted,
    /// `coupon.updated`
    CouponUpdated,
    /// `credit_note.created`
    CreditNoteCreated,
    /// `credit_note.updated`
    CreditNoteUpdated,
    /// `credit_note.voided`
    CreditNoteVoided,
    /// `customer.created`
    CustomerCreated,
    /// `customer.deleted`
    CustomerDeleted,
    /// `customer.discount.created`
    CustomerDiscountCreated,
    /// `customer.discount.deleted`
    CustomerDiscountDeleted,
    /// `customer.discount.updated`
    CustomerDiscountUpdated,
    /// `customer.source.created`
    CustomerSourceCreated,
    /// `customer.source.deleted`
    CustomerSourceDeleted,
    /// `customer.source.expiring`
    CustomerSourceExpiring,
    /// `customer.source.updated`
    CustomerSourceUpdated,
    /// `customer.subscription.created`
    CustomerSubscriptionCreated,
    /// `customer.subscription.deleted`
    CustomerSubscriptionDeleted,
    /// `customer.subscription.paused`
    CustomerSubscriptionPaused,
    /// `customer.subscription.pending_update_applied`
    CustomerSubscriptionPendingUpdateApplied,
    /// `customer.subscription.pending_update_expired`
    CustomerSubscriptionPendingUpdateExpired,
    /// `customer.subscription.resumed`
    CustomerSubscriptionResumed,
    /// `customer.subscription.trial_will_end`
    CustomerSubscriptionTrialWillEnd,
    /// `customer.subscription.updated`
    CustomerSubscriptionUpdated,
    /// `customer.tax_id.created`
    CustomerTaxIdCreated,
    /// `customer.tax_id.deleted`
    CustomerTaxIdDeleted,
    /// `customer.tax_id.updated`
    CustomerTaxIdUpdated,
    /// `customer.updated`
    CustomerUpdated,
    /// `customer_cash_balance_transaction.created`
    CustomerCashBalanceTransactionCreated,
    /// `entitlements.active_entitlement_summary.updated`
    EntitlementsActiveEntitlementSummaryUpdated,
    /// `file.created`
    FileCreated,
    /// `financial_connections.account.account_numbers_updated`
    FinancialConnectionsAccountAccountNumbersUpdated,
    /// `financial_connections.account.created`
    FinancialConnectionsAccountCreated,
    /// `financial_connections.account.deactivated`
    FinancialConnectionsAccountDeactivated,
    /// `financial_connections.account.disconnected`
    FinancialConnectionsAccountDisconnected,
    /// `financial_connections.account.reactivated`
    FinancialConnectionsAccountReactivated,
    /// `financial_connections.account.refreshed_balance`
    FinancialConnectionsAccountRefreshedBalance,
    /// `financial_connections.account.refreshed_ownership`
    FinancialConnectionsAccountRefreshedOwnership,
    /// `financial_connections.account.refreshed_transactions`
    FinancialConnectionsAccountRefreshedTransactions,
    /// `financial_connections.account.upcoming_account_number_expiry`
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
    /// `identity.verification_session.canceled`
    IdentityVerificationSessionCanceled,
    /// `identity.verification_session.created`
    IdentityVerificationSessionCreated,
    /// `identity.verification_session.processing`
    IdentityVerificationSessionProcessing,
    /// `identity.verification_session.redacted`
    IdentityVerificationSessionRedacted,
    /// `identity.verification_session.requires_input`
    IdentityVerificationSessionRequiresInput,
    /// `identity.verification_session.verified`
    IdentityVerificationSessionVerified,
    /// `invoice.created`
    InvoiceCreated,
    /// `invoice.deleted`
    InvoiceDeleted,
    /// `invoice.finalization_failed`
    InvoiceFinalizationFailed,
    /// `invoice.finalized`
    InvoiceFinalized,
    /// `invoice.marked_uncollectible`
    InvoiceMarkedUncollectible,
    /// `invoice.overdue`
    InvoiceOverdue,
    /// `invoice.overpaid`
    InvoiceOverpaid,
    /// `invoice.paid`
    InvoicePaid,
    /// `invoice.payment_action_required`
    InvoicePaymentActionRequired,
    /// `invoice.payment_attempt_required`
    InvoicePaymentAttemptRequired,
    /// `invoice.payment_failed`
    InvoicePaymentFailed,
    /// `invoice.payment_succeeded`
    InvoicePaymentSucceeded,
    /// `invoice.sent`
    InvoiceSent,
    /// `invoice.upcoming`
    InvoiceUpcoming,
    /// `invoice.updated`
    InvoiceUpdated,
    /// `invoice.voided`
    InvoiceVoided,
    /// `invoice.will_be_due`
    InvoiceWillBeDue,
    /// `invoice_payment.paid`
    InvoicePaymentPaid,
    /// `invoiceitem.created`
    InvoiceitemCreated,
    /// `invoiceitem.deleted`
    InvoiceitemDeleted,
    /// `issuing_authorization.created`
    IssuingAuthorizationCreated,
    /// `issuing_authorization.request`
    IssuingAuthorizationRequest,
    /// `issuing_authorization.updated`
    IssuingAuthorizationUpdated,
    /// `issuing_card.created`
    IssuingCardCreated,
    /// `issuing_card.updated`
    IssuingCardUpdated,
    /// `issuing_cardholder.created`
    IssuingCardholderCreated,
    /// `issuing_cardholder.updated`
    IssuingCardholderUpdated,
    /// `issuing_dispute.closed`
    IssuingDisputeClosed,
    /// `issuing_dispute.created`
    IssuingDisputeCreated,
    /// `issuing_dispute.funds_reinstated`
    IssuingDisputeFundsReinstated,
    /// `issuing_dispute.funds_rescinded`
    IssuingDisputeFundsRescinded,
    /// `issuing_dispute.submitted`
    IssuingDisputeSubmitted,
    /// `issuing_dispute.updated`
    IssuingDisputeUpdated,
    /// `issuing_personalization_design.activated`
    IssuingPersonalizationDesignActivated,
    /// `issuing_personalization_design.deactivated`
    IssuingPersonalizationDesignDeactivated,
    /// `issuing_personalization_design.rejected`
    IssuingPersonalizationDesignRejected,
    /// `issuing_personalization_design.updated`
    IssuingPersonalizationDesignUpdated,
    /// `issuing_token.created`
    IssuingTokenCreated,
    /// `issuing_token.updated`
    IssuingTokenUpdated,
    /// `issuing_transaction.created`
    IssuingTransactionCreated,
    /// `issuing_transaction.purchase_details_receipt_updated`
    IssuingTransactionPurchaseDetailsReceiptUpdated,
    /// `issuing_transaction.updated`
    IssuingTransactionUpdated,
    /// `mandate.updated`
    MandateUpdated,
    /// `payment_intent.amount_capturable_updated`
    PaymentIntentAmountCapturableUpdated,
    /// `payment_intent.canceled`
    PaymentIntentCanceled,
    /// `payment_intent.created`
    PaymentIntentCreated,
    /// `payment_intent.partially_funded`
    PaymentIntentPartiallyFunded,
    /// `payment_intent.payment_failed`
    PaymentIntentPaymentFailed,
    /// `payment_intent.processing`
    PaymentIntentProcessing,
    /// `payment_intent.requires_action`
    PaymentIntentRequiresAction,
    /// `payment_intent.succeeded`
    PaymentIntentSucceeded,
    /// `payment_link.created`
    PaymentLinkCreated,
    /// `payment_link.updated`
    PaymentLinkUpdated,
    /// `payment_method.attached`
    PaymentMethodAttached,
    /// `payment_method.automatically_updated`
    PaymentMethodAutomaticallyUpdated,
    /// `payment_method.detached`
    PaymentMethodDetached,
    /// `payment_method.updated`
    PaymentMethodUpdated,
    /// `payout.canceled`
    PayoutCanceled,
    /// `payout.created`
    PayoutCreated,
    /// `payout.failed`
    PayoutFailed,
    /// `payout.paid`
    PayoutPaid,
    /// `payout.reconciliation_completed`
    PayoutReconciliationCompleted,
    /// `payout.updated`
    PayoutUpdated,
    /// `person.created`
    PersonCreated,
    /// `person.deleted`
    PersonDeleted,
    /// `person.updated`
    PersonUpdated,
    /// `plan.created`
    PlanCreated,
    /// `plan.deleted`
    PlanDeleted,
    /// `plan.updated`
    PlanUpdated,
    /// `price.created`
    PriceCreated,
    /// `price.deleted`
    PriceDeleted,
    /// `price.updated`
    PriceUpdated,
    /// `product.created`
    ProductCreated,
    /// `product.deleted`
    ProductDeleted,
    /// `product.updated`
    ProductUpdated,
    /// `promotion_code.created`
    PromotionCodeCreated,
    /// `promotion_code.updated`
    PromotionCodeUpdated,
    /// `quote.accepted`
    QuoteAccepted,
    /// `quote.canceled`
    QuoteCanceled,
    /// `quote.created`
    QuoteCreated,
    /// `quote.finalized`
    QuoteFinalized,
    /// `radar.early_fraud_warning.created`
    RadarEarlyFraudWarningCreated,
    /// `radar.early_fraud_warning.updated`
    RadarEarlyFraudWarningUpdated,
    /// `refund.created`
    RefundCreated,
    /// `refund.failed`
    RefundFailed,
    /// `refund.updated`
    RefundUpdated,
    /// `reporting.report_run.failed`
    ReportingReportRunFailed,
    /// `reporting.report_run.succeeded`
    ReportingReportRunSucceeded,
    /// `reporting.report_type.updated`
    ReportingReportTypeUpdated,
    /// `reserve.hold.created`
    ReserveHoldCreated,
    /// `reserve.hold.updated`
    ReserveHoldUpdated,
    /// `reserve.plan.created`
    ReservePlanCreated,
    /// `reserve.plan.disabled`
    ReservePlanDisabled,
    /// `reserve.plan.expired`
    ReservePlanExpired,
    /// `reserve.plan.updated`
    ReservePlanUpdated,
    /// `reserve.release.created`
    ReserveReleaseCreated,
    /// `review.closed`
    ReviewClosed,
    /// `review.opened`
    ReviewOpened,
    /// `setup_intent.canceled`
    SetupIntentCanceled,
    /// `setup_intent.created`
    SetupIntentCreated,
    /// `setup_intent.requires_action`
    SetupIntentRequiresAction,
    /// `setup_intent.setup_failed`
    SetupIntentSetupFailed,
    /// `setup_intent.succeeded`
    SetupIntentSucceeded,
    /// `sigma.scheduled_query_run.created`
    SigmaScheduledQueryRunCreated,
    /// `source.canceled`
    SourceCanceled,
    /// `source.chargeable`
    SourceChargeable,
    /// `source.failed`
    SourceFailed,
    /// `source.mandate_notification`
    SourceMandateNotification,
    /// `source.refund_attributes_required`
    SourceRefundAttributesRequired,
    /// `source.transaction.created`
    SourceTransactionCreated,
    /// `source.transaction.updated`
    SourceTransactionUpdated,
    /// `subscription_schedule.aborted`
    SubscriptionScheduleAborted,
    /// `subscription_schedule.canceled`
    SubscriptionScheduleCanceled,
    /// `subscription_schedule.completed`
    SubscriptionScheduleCompleted,
    /// `subscription_schedule.created`
    SubscriptionScheduleCreated,
    /// `subscription_schedule.expiring`
    SubscriptionScheduleExpiring,
    /// `subscription_schedule.released`
    SubscriptionScheduleReleased,
    /// `subscription_schedule.updated`
    SubscriptionScheduleUpdated,
    /// `tax.settings.updated`
    TaxSettingsUpdated,
    /// `tax_rate.created`
    TaxRateCreated,
    /// `tax_rate.updated`
    TaxRateUpdated,
    /// `terminal.reader.action_failed`
    TerminalReaderActionFailed,
    /// `terminal.reader.action_succeeded`
    TerminalReaderActionSucceeded,
    /// `terminal.reader.action_updated`
    TerminalReaderActionUpdated,
    /// `test_helpers.test_clock.advancing`
    TestHelpersTestClockAdvancing,
    /// `test_helpers.test_clock.created`
    TestHelpersTestClockCreated,
    /// `test_helpers.test_clock.deleted`
    TestHelpersTestClockDeleted,
    /// `test_helpers.test_clock.internal_failure`
    TestHelpersTestClockInternalFailure,
    /// `test_helpers.test_clock.ready`
    TestHelpersTestClockReady,
    /// `topup.canceled`
    TopupCanceled,
    /// `topup.created`
    TopupCreated,
    /// `topup.failed`
    TopupFailed,
    /// `topup.reversed`
    TopupReversed,
    /// `topup.succeeded`
    TopupSucceeded,
    /// `transfer.created`
    TransferCreated,
    /// `transfer.reversed`
    TransferReversed,
    /// `transfer.updated`
    TransferUpdated,
    /// `treasury.credit_reversal.created`
    TreasuryCreditReversalCreated,
    /// `treasury.credit_reversal.posted`
    TreasuryCreditReversalPosted,
    /// `treasury.debit_reversal.completed`
    TreasuryDebitReversalCompleted,
    /// `treasury.debit_reversal.created`
    TreasuryDebitReversalCreated,
    /// `treasury.debit_reversal.initial_credit_granted`
    TreasuryDebitReversalInitialCreditGranted,
    /// `treasury.financial_account.closed`
    TreasuryFinancialAccountClosed,
    /// `treasury.financial_account.created`
    TreasuryFinancialAccountCreated,
    /// `treasury.financial_account.features_status_updated`
    TreasuryFinancialAccountFeaturesStatusUpdated,
    /// `treasury.inbound_transfer.canceled`
    TreasuryInboundTransferCanceled,
    /// `treasury.inbound_transfer.created`
    TreasuryInboundTransferCreated,
    /// `treasury.inbound_transfer.failed`
    TreasuryInboundTransferFailed,
    /// `treasury.inbound_transfer.succeeded`
    TreasuryInboundTransferSucceeded,
    /// `treasury.outbound_payment.canceled`
    TreasuryOutboundPaymentCanceled,
    /// `treasury.outbound_payment.created`
    TreasuryOutboundPaymentCreated,
    /// `treasury.outbound_payment.expected_arrival_date_updated`
    TreasuryOutboundPaymentExpectedArrivalDateUpdated,
    /// `treasury.outbound_payment.failed`
    TreasuryOutboundPaymentFailed,
    /// `treasury.outbound_payment.posted`
    TreasuryOutboundPaymentPosted,
    /// `treasury.outbound_payment.returned`
    TreasuryOutboundPaymentReturned,
    /// `treasury.outbound_payment.tracking_details_updated`
    TreasuryOutboundPaymentTrackingDetailsUpdated,
    /// `treasury.outbound_transfer.canceled`
    TreasuryOutboundTransferCanceled,
    /// `treasury.outbound_transfer.created`
    TreasuryOutboundTransferCreated,
    /// `treasury.outbound_transfer.expected_arrival_date_updated`
    TreasuryOutboundTransferExpectedArrivalDateUpdated,
    /// `treasury.outbound_transfer.failed`
    TreasuryOutboundTransferFailed,
    /// `treasury.outbound_transfer.posted`
    TreasuryOutboundTransferPosted,
    /// `treasury.outbound_transfer.returned`
    TreasuryOutboundTransferReturned,
    /// `treasury.outbound_transfer.tracking_details_updated`
    TreasuryOutboundTransferTrackingDetailsUpdated,
    /// `treasury.received_credit.created`
    TreasuryReceivedCreditCreated,
    /// `treasury.received_credit.failed`
    TreasuryReceivedCreditFailed,
    /// `treasury.received_credit.succeeded`
    TreasuryReceivedCreditSucceeded,
    /// `treasury.received_debit.created`
    TreasuryReceivedDebitCreated,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(EnabledEvent {
    Wildcard = "*",
    AccountApplicationAuthorized = "account.application.authorized",
    AccountApplicationDeauthorized = "account.application.deauthorized",
    AccountExternalAccountCreated = "account.external_account.created",
    AccountExternalAccountDeleted = "account.external_account.deleted",
    AccountExternalAccountUpdated = "account.external_account.updated",
    AccountUpdated = "account.updated",
    ApplicationFeeCreated = "application_fee.created",
    ApplicationFeeRefundUpdated = "application_fee.refund.updated",
    ApplicationFeeRefunded = "application_fee.refunded",
    BalanceAvailable = "balance.available",
    BalanceSettingsUpdated = "balance_settings.updated",
    BillingAlertTriggered = "billing.alert.triggered",
    BillingCreditGrantCreated = "billing.credit_grant.created",
    BillingPortalConfigurationCreated = "billing_portal.configuration.created",
    BillingPortalConfigurationUpdated = "billing_portal.configuration.updated",
    BillingPortalSessionCreated = "billing_portal.session.created",
    CapabilityUpdated = "capability.updated",
    CashBalanceFundsAvailable = "cash_balance.funds_available",
    ChargeCaptured = "charge.captured",
    ChargeDisputeClosed = "charge.dispute.closed",
    ChargeDisputeCreated = "charge.dispute.created",
    ChargeDisputeFundsReinstated = "charge.dispute.funds_reinstated",
    ChargeDisputeFundsWithdrawn = "charge.dispute.funds_withdrawn",
    ChargeDisputeUpdated = "charge.dispute.updated",
    ChargeExpired = "charge.expired",
    ChargeFailed = "charge.failed",
    ChargePending = "charge.pending",
    ChargeRefundUpdated = "charge.refund.updated",
    ChargeRefunded = "charge.refunded",
    ChargeSucceeded = "charge.succeeded",
    ChargeUpdated = "charge.updated",
    CheckoutSessionAsyncPaymentFailed = "checkout.session.async_payment_failed",
    CheckoutSessionAsyncPaymentSucceeded = "checkout.session.async_payment_succeeded",
    CheckoutSessionCompleted = "checkout.session.completed",
    CheckoutSessionExpired = "checkout.session.expired",
    ClimateOrderCanceled = "climate.order.canceled",
    ClimateOrderCreated = "climate.order.created",
    ClimateOrderDelayed = "climate.order.delayed",
    ClimateOrderDelivered = "climate.order.delivered",
    ClimateOrderProductSubstituted = "climate.order.product_substituted",
    ClimateProductCreated = "climate.product.created",
    ClimateProductPricingUpdated = "climate.product.pricing_updated",
    CouponCreated = "coupon.created",
    CouponDeleted = "coupon.deleted",
    CouponUpdated = "coupon.updated",
    CreditNoteCreated = "credit_note.created",
    CreditNoteUpdated = "credit_note.updated",
    CreditNoteVoided = "credit_note.voided",
    CustomerCreated = "customer.created",
    CustomerDeleted = "customer.deleted",
    CustomerDiscountCreated = "customer.discount.created",
    CustomerDiscountDeleted = "customer.discount.deleted",
    CustomerDiscountUpdated = "customer.discount.updated",
    CustomerSourceCreated = "customer.source.created",
    CustomerSourceDeleted = "customer.source.deleted",
    CustomerSourceExpiring = "customer.source.expiring",
    CustomerSourceUpdated = "customer.source.updated",
    CustomerSubscriptionCreated = "customer.subscription.created",
    CustomerSubscriptionDeleted = "customer.subscription.deleted",
    CustomerSubscriptionPaused = "customer.subscription.paused",
    CustomerSubscriptionPendingUpdateApplied = "customer.subscription.pending_update_applied",
    CustomerSubscriptionPendingUpdateExpired = "customer.subscription.pending_update_expired",
    CustomerSubscriptionResumed = "customer.subscription.resumed",
    CustomerSubscriptionTrialWillEnd = "customer.subscription.trial_will_end",
    CustomerSubscriptionUpdated = "customer.subscription.updated",
    CustomerTaxIdCreated = "customer.tax_id.created",
    CustomerTaxIdDeleted = "customer.tax_id.deleted",
    CustomerTaxIdUpdated = "customer.tax_id.updated",
    CustomerUpdated = "customer.updated",
    CustomerCashBalanceTransactionCreated = "customer_cash_balance_transaction.created",
    EntitlementsActiveEntitlementSummaryUpdated = "entitlements.active_entitlement_summary.updated",
    FileCreated = "file.created",
    FinancialConnectionsAccountAccountNumbersUpdated = "financial_connections.account.account_numbers_updated",
    FinancialConnectionsAccountCreated = "financial_connections.account.created",
    FinancialConnectionsAccountDeactivated = "financial_connections.account.deactivated",
    FinancialConnectionsAccountDisconnected = "financial_connections.account.disconnected",
    FinancialConnectionsAccountReactivated = "financial_connections.account.reactivated",
    FinancialConnectionsAccountRefreshedBalance = "financial_connections.account.refreshed_balance",
    FinancialConnectionsAccountRefreshedOwnership = "financial_connections.account.refreshed_ownership",
    FinancialConnectionsAccountRefreshedTransactions = "financial_connections.account.refreshed_transactions",
    FinancialConnectionsAccountUpcomingAccountNumberExpiry = "financial_connections.account.upcoming_account_number_expiry",
    IdentityVerificationSessionCanceled = "identity.verification_session.canceled",
    IdentityVerificationSessionCreated = "identity.verification_session.created",
    IdentityVerificationSessionProcessing = "identity.verification_session.processing",
    IdentityVerificationSessionRedacted = "identity.verification_session.redacted",
    IdentityVerificationSessionRequiresInput = "identity.verification_session.requires_input",
    IdentityVerificationSessionVerified = "identity.verification_session.verified",
    InvoiceCreated = "invoice.created",
    InvoiceDeleted = "invoice.deleted",
    InvoiceFinalizationFailed = "invoice.finalization_failed",
    InvoiceFinalized = "invoice.finalized",
    InvoiceMarkedUncollectible = "invoice.marked_uncollectible",
    InvoiceOverdue = "invoice.overdue",
    InvoiceOverpaid = "invoice.overpaid",
    InvoicePaid = "invoice.paid",
    InvoicePaymentActionRequired = "invoice.payment_action_required",
    InvoicePaymentAttemptRequired = "invoice.payment_attempt_required",
    InvoicePaymentFailed = "invoice.payment_failed",
    InvoicePaymentSucceeded = "invoice.payment_succeeded",
    InvoiceSent = "invoice.sent",
    InvoiceUpcoming = "invoice.upcoming",
    InvoiceUpdated = "invoice.updated",
    InvoiceVoided = "invoice.voided",
    InvoiceWillBeDue = "invoice.will_be_due",
    InvoicePaymentPaid = "invoice_payment.paid",
    InvoiceitemCreated = "invoiceitem.created",
    InvoiceitemDeleted = "invoiceitem.deleted",
    IssuingAuthorizationCreated = "issuing_authorization.created",
    IssuingAuthorizationRequest = "issuing_authorization.request",
    IssuingAuthorizationUpdated = "issuing_authorization.updated",
    IssuingCardCreated = "issuing_card.created",
    IssuingCardUpdated = "issuing_card.updated",
    IssuingCardholderCreated = "issuing_cardholder.created",
    IssuingCardholderUpdated = "issuing_cardholder.updated",
    IssuingDisputeClosed = "issuing_dispute.closed",
    IssuingDisputeCreated = "issuing_dispute.created",
    IssuingDisputeFundsReinstated = "issuing_dispute.funds_reinstated",
    IssuingDisputeFundsRescinded = "issuing_dispute.funds_rescinded",
    IssuingDisputeSubmitted = "issuing_dispute.submitted",
    IssuingDisputeUpdated = "issuing_dispute.updated",
    IssuingPersonalizationDesignActivated = "issuing_personalization_design.activated",
    IssuingPersonalizationDesignDeactivated = "issuing_personalization_design.deactivated",
    IssuingPersonalizationDesignRejected = "issuing_personalization_design.rejected",
    IssuingPersonalizationDesignUpdated = "issuing_personalization_design.updated",
    IssuingTokenCreated = "issuing_token.created",
    IssuingTokenUpdated = "issuing_token.updated",
    IssuingTransactionCreated = "issuing_transaction.created",
    IssuingTransactionPurchaseDetailsReceiptUpdated = "issuing_transaction.purchase_details_receipt_updated",
    IssuingTransactionUpdated = "issuing_transaction.updated",
    MandateUpdated = "mandate.updated",
    PaymentIntentAmountCapturableUpdated = "payment_intent.amount_capturable_updated",
    PaymentIntentCanceled = "payment_intent.canceled",
    PaymentIntentCreated = "payment_intent.created",
    PaymentIntentPartiallyFunded = "payment_intent.partially_funded",
    PaymentIntentPaymentFailed = "payment_intent.payment_failed",
    PaymentIntentProcessing = "payment_intent.processing",
    PaymentIntentRequiresAction = "payment_intent.requires_action",
    PaymentIntentSucceeded = "payment_intent.succeeded",
    PaymentLinkCreated = "payment_link.created",
    PaymentLinkUpdated = "payment_link.updated",
    PaymentMethodAttached = "payment_method.attached",
    PaymentMethodAutomaticallyUpdated = "payment_method.automatically_updated",
    PaymentMethodDetached = "payment_method.detached",
    PaymentMethodUpdated = "payment_method.updated",
    PayoutCanceled = "payout.canceled",
    PayoutCreated = "payout.created",
    PayoutFailed = "payout.failed",
    PayoutPaid = "payout.paid",
    PayoutReconciliationCompleted = "payout.reconciliation_completed",
    PayoutUpdated = "payout.updated",
    PersonCreated = "person.created",
    PersonDeleted = "person.deleted",
    PersonUpdated = "person.updated",
    PlanCreated = "plan.created",
    PlanDeleted = "plan.deleted",
    PlanUpdated = "plan.updated",
    PriceCreated = "price.created",
    PriceDeleted = "price.deleted",
    PriceUpdated = "price.updated",
    ProductCreated = "product.created",
    ProductDeleted = "product.deleted",
    ProductUpdated = "product.updated",
    PromotionCodeCreated = "promotion_code.created",
    PromotionCodeUpdated = "promotion_code.updated",
    QuoteAccepted = "quote.accepted",
    QuoteCanceled = "quote.canceled",
    QuoteCreated = "quote.created",
    QuoteFinalized = "quote.finalized",
    RadarEarlyFraudWarningCreated = "radar.early_fraud_warning.created",
    RadarEarlyFraudWarningUpdated = "radar.early_fraud_warning.updated",
    RefundCreated = "refund.created",
    RefundFailed = "refund.failed",
    RefundUpdated = "refund.updated",
    ReportingReportRunFailed = "reporting.report_run.failed",
    ReportingReportRunSucceeded = "reporting.report_run.succeeded",
    ReportingReportTypeUpdated = "reporting.report_type.updated",
    ReserveHoldCreated = "reserve.hold.created",
    ReserveHoldUpdated = "reserve.hold.updated",
    ReservePlanCreated = "reserve.plan.created",
    ReservePlanDisabled = "reserve.plan.disabled",
    ReservePlanExpired = "reserve.plan.expired",
    ReservePlanUpdated = "reserve.plan.updated",
    ReserveReleaseCreated = "reserve.release.created",
    ReviewClosed = "review.closed",
    ReviewOpened = "review.opened",
    SetupIntentCanceled = "setup_intent.canceled",
    SetupIntentCreated = "setup_intent.created",
    SetupIntentRequiresAction = "setup_intent.requires_action",
    SetupIntentSetupFailed = "setup_intent.setup_failed",
    SetupIntentSucceeded = "setup_intent.succeeded",
    SigmaScheduledQueryRunCreated = "sigma.scheduled_query_run.created",
    SourceCanceled = "source.canceled",
    SourceChargeable = "source.chargeable",
    SourceFailed = "source.failed",
    SourceMandateNotification = "source.mandate_notification",
    SourceRefundAttributesRequired = "source.refund_attributes_required",
    SourceTransactionCreated = "source.transaction.created",
    SourceTransactionUpdated = "source.transaction.updated",
    SubscriptionScheduleAborted = "subscription_schedule.aborted",
    SubscriptionScheduleCanceled = "subscription_schedule.canceled",
    SubscriptionScheduleCompleted = "subscription_schedule.completed",
    SubscriptionScheduleCreated = "subscription_schedule.created",
    SubscriptionScheduleExpiring = "subscription_schedule.expiring",
    SubscriptionScheduleReleased = "subscription_schedule.released",
    SubscriptionScheduleUpdated = "subscription_schedule.updated",
    TaxSettingsUpdated = "tax.settings.updated",
    TaxRateCreated = "tax_rate.created",
    TaxRateUpdated = "tax_rate.updated",
    TerminalReaderActionFailed = "terminal.reader.action_failed",
    TerminalReaderActionSucceeded = "terminal.reader.action_succeeded",
    TerminalReaderActionUpdated = "terminal.reader.action_updated",
    TestHelpersTestClockAdvancing = "test_helpers.test_clock.advancing",
    TestHelpersTestClockCreated = "test_helpers.test_clock.created",
    TestHelpersTestClockDeleted = "test_helpers.test_clock.deleted",
    TestHelpersTestClockInternalFailure = "test_helpers.test_clock.internal_failure",
    TestHelpersTestClockReady = "test_helpers.test_clock.ready",
    TopupCanceled = "topup.canceled",
    TopupCreated = "topup.created",
    TopupFailed = "topup.failed",
    TopupReversed = "topup.reversed",
    TopupSucceeded = "topup.succeeded",
    TransferCreated = "transfer.created",
    TransferReversed = "transfer.reversed",
    TransferUpdated = "transfer.updated",
    TreasuryCreditReversalCreated = "treasury.credit_reversal.created",
    TreasuryCreditReversalPosted = "treasury.credit_reversal.posted",
    TreasuryDebitReversalCompleted = "treasury.debit_reversal.completed",
    TreasuryDebitReversalCreated = "treasury.debit_reversal.created",
    TreasuryDebitReversalInitialCreditGranted = "treasury.debit_reversal.initial_credit_granted",
    TreasuryFinancialAccountClosed = "treasury.financial_account.closed",
    TreasuryFinancialAccountCreated = "treasury.financial_account.created",
    TreasuryFinancialAccountFeaturesStatusUpdated = "treasury.financial_account.features_status_updated",
    TreasuryInboundTransferCanceled = "treasury.inbound_transfer.canceled",
    TreasuryInboundTransferCreated = "treasury.inbound_transfer.created",
    TreasuryInboundTransferFailed = "treasury.inbound_transfer.failed",
    TreasuryInboundTransferSucceeded = "treasury.inbound_transfer.succeeded",
    TreasuryOutboundPaymentCanceled = "treasury.outbound_payment.canceled",
    TreasuryOutboundPaymentCreated = "treasury.outbound_payment.created",
    TreasuryOutboundPaymentExpectedArrivalDateUpdated = "treasury.outbound_payment.expected_arrival_date_updated",
    TreasuryOutboundPaymentFailed = "treasury.outbound_payment.failed",
    TreasuryOutboundPaymentPosted = "treasury.outbound_payment.posted",
    TreasuryOutboundPaymentReturned = "treasury.outbound_payment.returned",
    TreasuryOutboundPaymentTrackingDetailsUpdated = "treasury.outbound_payment.tracking_details_updated",
    TreasuryOutboundTransferCanceled = "treasury.outbound_transfer.canceled",
    TreasuryOutboundTransferCreated = "treasury.outbound_transfer.created",
    TreasuryOutboundTransferExpectedArrivalDateUpdated = "treasury.outbound_transfer.expected_arrival_date_updated",
    TreasuryOutboundTransferFailed = "treasury.outbound_transfer.failed",
    TreasuryOutboundTransferPosted = "treasury.outbound_transfer.posted",
    TreasuryOutboundTransferReturned = "treasury.outbound_transfer.returned",
    TreasuryOutboundTransferTrackingDetailsUpdated = "treasury.outbound_transfer.tracking_details_updated",
    TreasuryReceivedCreditCreated = "treasury.received_credit.created",
    TreasuryReceivedCreditFailed = "treasury.received_credit.failed",
    TreasuryReceivedCreditSucceeded = "treasury.received_credit.succeeded",
    TreasuryReceivedDebitCreated = "treasury.received_debit.created",
});
