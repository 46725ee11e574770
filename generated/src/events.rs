// Written by `cargo xtask generate`. Do not edit.
//! The operations of `events`.

mod kinds;

pub use self::kinds::{
    AccountApplicationAuthorized, AccountApplicationDeauthorized, BillingAlertTriggered,
    EntitlementsActiveEntitlementSummaryUpdated, EventNotification, EventObject,
    ReserveHoldCreated, ReserveHoldUpdated, ReservePlanCreated, ReservePlanDisabled,
    ReservePlanExpired, ReservePlanUpdated, ReserveReleaseCreated,
};

#[cfg(feature = "accounts")]
pub use self::kinds::{
    AccountUpdated, CapabilityUpdated, PersonCreated, PersonDeleted, PersonUpdated,
};

#[cfg(feature = "application_fees")]
pub use self::kinds::{
    ApplicationFeeCreated, ApplicationFeeRefundUpdated, ApplicationFeeRefunded,
};

#[cfg(feature = "balance")]
pub use self::kinds::BalanceAvailable;
#[cfg(feature = "balance_settings")]
pub use self::kinds::BalanceSettingsUpdated;
#[cfg(feature = "billing-credit_grants")]
pub use self::kinds::BillingCreditGrantCreated;

#[cfg(feature = "billing_portal-configurations")]
pub use self::kinds::{
    BillingPortalConfigurationCreated, BillingPortalConfigurationUpdated,
};

#[cfg(feature = "billing_portal-sessions")]
pub use self::kinds::BillingPortalSessionCreated;

#[cfg(feature = "charges")]
pub use self::kinds::{
    ChargeCaptured, ChargeExpired, ChargeFailed, ChargePending, ChargeRefunded,
    ChargeSucceeded, ChargeUpdated,
};

#[cfg(feature = "checkout-sessions")]
pub use self::kinds::{
    CheckoutSessionAsyncPaymentFailed, CheckoutSessionAsyncPaymentSucceeded,
    CheckoutSessionCompleted, CheckoutSessionExpired,
};

#[cfg(feature = "climate-orders")]
pub use self::kinds::{
    ClimateOrderCanceled, ClimateOrderCreated, ClimateOrderDelayed,
    ClimateOrderDelivered, ClimateOrderProductSubstituted,
};

#[cfg(feature = "climate-products")]
pub use self::kinds::{ClimateProductCreated, ClimateProductPricingUpdated};
#[cfg(feature = "coupons")]
pub use self::kinds::{CouponCreated, CouponDeleted, CouponUpdated};
#[cfg(feature = "credit_notes")]
pub use self::kinds::{CreditNoteCreated, CreditNoteUpdated, CreditNoteVoided};

#[cfg(feature = "customers")]
pub use self::kinds::{
    CashBalanceFundsAvailable, CustomerCashBalanceTransactionCreated, CustomerCreated,
    CustomerDeleted, CustomerDiscountCreated, CustomerDiscountDeleted,
    CustomerDiscountUpdated, CustomerSourceCreated, CustomerSourceDeleted,
    CustomerSourceExpiring, CustomerSourceUpdated, CustomerUpdated,
};

#[cfg(feature = "disputes")]
pub use self::kinds::{
    ChargeDisputeClosed, ChargeDisputeCreated, ChargeDisputeFundsReinstated,
    ChargeDisputeFundsWithdrawn, ChargeDisputeUpdated,
};

#[cfg(feature = "external_accounts")]
pub use self::kinds::{
    AccountExternalAccountCreated, AccountExternalAccountDeleted,
    AccountExternalAccountUpdated,
};

#[cfg(feature = "files")]
pub use self::kinds::FileCreated;

#[cfg(feature = "identity-verification_sessions")]
pub use self::kinds::{
    IdentityVerificationSessionCanceled, IdentityVerificationSessionCreated,
    IdentityVerificationSessionProcessing, IdentityVerificationSessionRedacted,
    IdentityVerificationSessionRequiresInput, IdentityVerificationSessionVerified,
};

#[cfg(feature = "invoice_items")]
pub use self::kinds::{InvoiceitemCreated, InvoiceitemDeleted};
#[cfg(feature = "invoice_payments")]
pub use self::kinds::InvoicePaymentPaid;

#[cfg(feature = "invoices")]
pub use self::kinds::{
    InvoiceCreated, InvoiceDeleted, InvoiceFinalizationFailed, InvoiceFinalized,
    InvoiceMarkedUncollectible, InvoiceOverdue, InvoiceOverpaid, InvoicePaid,
    InvoicePaymentActionRequired, InvoicePaymentAttemptRequired, InvoicePaymentFailed,
    InvoicePaymentSucceeded, InvoiceSent, InvoiceUpcoming, InvoiceUpdated, InvoiceVoided,
    InvoiceWillBeDue,
};

#[cfg(feature = "issuing-authorizations")]
pub use self::kinds::{
    IssuingAuthorizationCreated, IssuingAuthorizationRequest, IssuingAuthorizationUpdated,
};

#[cfg(feature = "issuing-cardholders")]
pub use self::kinds::{IssuingCardholderCreated, IssuingCardholderUpdated};
#[cfg(feature = "issuing-cards")]
pub use self::kinds::{IssuingCardCreated, IssuingCardUpdated};

#[cfg(feature = "issuing-disputes")]
pub use self::kinds::{
    IssuingDisputeClosed, IssuingDisputeCreated, IssuingDisputeFundsReinstated,
    IssuingDisputeFundsRescinded, IssuingDisputeSubmitted, IssuingDisputeUpdated,
};

#[cfg(feature = "issuing-personalization_designs")]
pub use self::kinds::{
    IssuingPersonalizationDesignActivated, IssuingPersonalizationDesignDeactivated,
    IssuingPersonalizationDesignRejected, IssuingPersonalizationDesignUpdated,
};

#[cfg(feature = "issuing-tokens")]
pub use self::kinds::{IssuingTokenCreated, IssuingTokenUpdated};

#[cfg(feature = "issuing-transactions")]
pub use self::kinds::{
    IssuingTransactionCreated, IssuingTransactionPurchaseDetailsReceiptUpdated,
    IssuingTransactionUpdated,
};

#[cfg(feature = "linked_accounts")]
pub use self::kinds::{
    FinancialConnectionsAccountAccountNumbersUpdated, FinancialConnectionsAccountCreated,
    FinancialConnectionsAccountDeactivated, FinancialConnectionsAccountDisconnected,
    FinancialConnectionsAccountReactivated, FinancialConnectionsAccountRefreshedBalance,
    FinancialConnectionsAccountRefreshedOwnership,
    FinancialConnectionsAccountRefreshedTransactions,
    FinancialConnectionsAccountUpcomingAccountNumberExpiry,
};

#[cfg(feature = "mandates")]
pub use self::kinds::MandateUpdated;

#[cfg(feature = "payment_intents")]
pub use self::kinds::{
    PaymentIntentAmountCapturableUpdated, PaymentIntentCanceled, PaymentIntentCreated,
    PaymentIntentPartiallyFunded, PaymentIntentPaymentFailed, PaymentIntentProcessing,
    PaymentIntentRequiresAction, PaymentIntentSucceeded,
};

#[cfg(feature = "payment_links")]
pub use self::kinds::{PaymentLinkCreated, PaymentLinkUpdated};

#[cfg(feature = "payment_methods")]
pub use self::kinds::{
    PaymentMethodAttached, PaymentMethodAutomaticallyUpdated, PaymentMethodDetached,
    PaymentMethodUpdated,
};

#[cfg(feature = "payouts")]
pub use self::kinds::{
    PayoutCanceled, PayoutCreated, PayoutFailed, PayoutPaid,
    PayoutReconciliationCompleted, PayoutUpdated,
};

#[cfg(feature = "plans")]
pub use self::kinds::{PlanCreated, PlanDeleted, PlanUpdated};
#[cfg(feature = "prices")]
pub use self::kinds::{PriceCreated, PriceDeleted, PriceUpdated};
#[cfg(feature = "products")]
pub use self::kinds::{ProductCreated, ProductDeleted, ProductUpdated};
#[cfg(feature = "promotion_codes")]
pub use self::kinds::{PromotionCodeCreated, PromotionCodeUpdated};
#[cfg(feature = "quotes")]
pub use self::kinds::{QuoteAccepted, QuoteCanceled, QuoteCreated, QuoteFinalized};
#[cfg(feature = "radar-early_fraud_warnings")]
pub use self::kinds::{RadarEarlyFraudWarningCreated, RadarEarlyFraudWarningUpdated};
#[cfg(feature = "refunds")]
pub use self::kinds::{ChargeRefundUpdated, RefundCreated, RefundFailed, RefundUpdated};
#[cfg(feature = "reporting-report_runs")]
pub use self::kinds::{ReportingReportRunFailed, ReportingReportRunSucceeded};
#[cfg(feature = "reporting-report_types")]
pub use self::kinds::ReportingReportTypeUpdated;
#[cfg(feature = "reviews")]
pub use self::kinds::{ReviewClosed, ReviewOpened};

#[cfg(feature = "setup_intents")]
pub use self::kinds::{
    SetupIntentCanceled, SetupIntentCreated, SetupIntentRequiresAction,
    SetupIntentSetupFailed, SetupIntentSucceeded,
};

#[cfg(feature = "sigma-scheduled_query_runs")]
pub use self::kinds::SigmaScheduledQueryRunCreated;

#[cfg(feature = "sources")]
pub use self::kinds::{
    SourceCanceled, SourceChargeable, SourceFailed, SourceMandateNotification,
    SourceRefundAttributesRequired, SourceTransactionCreated, SourceTransactionUpdated,
};

#[cfg(feature = "subscription_schedules")]
pub use self::kinds::{
    SubscriptionScheduleAborted, SubscriptionScheduleCanceled,
    SubscriptionScheduleCompleted, SubscriptionScheduleCreated,
    SubscriptionScheduleExpiring, SubscriptionScheduleReleased,
    SubscriptionScheduleUpdated,
};

#[cfg(feature = "subscriptions")]
pub use self::kinds::{
    CustomerSubscriptionCreated, CustomerSubscriptionDeleted, CustomerSubscriptionPaused,
    CustomerSubscriptionPendingUpdateApplied, CustomerSubscriptionPendingUpdateExpired,
    CustomerSubscriptionResumed, CustomerSubscriptionTrialWillEnd,
    CustomerSubscriptionUpdated,
};

#[cfg(feature = "tax-settings")]
pub use self::kinds::TaxSettingsUpdated;
#[cfg(feature = "tax_ids")]
pub use self::kinds::{CustomerTaxIdCreated, CustomerTaxIdDeleted, CustomerTaxIdUpdated};
#[cfg(feature = "tax_rates")]
pub use self::kinds::{TaxRateCreated, TaxRateUpdated};

#[cfg(feature = "terminal-readers")]
pub use self::kinds::{
    TerminalReaderActionFailed, TerminalReaderActionSucceeded,
    TerminalReaderActionUpdated,
};

#[cfg(feature = "test_helpers-test_clocks")]
pub use self::kinds::{
    TestHelpersTestClockAdvancing, TestHelpersTestClockCreated,
    TestHelpersTestClockDeleted, TestHelpersTestClockInternalFailure,
    TestHelpersTestClockReady,
};

#[cfg(feature = "topups")]
pub use self::kinds::{
    TopupCanceled, TopupCreated, TopupFailed, TopupReversed, TopupSucceeded,
};

#[cfg(feature = "transfers")]
pub use self::kinds::{TransferCreated, TransferReversed, TransferUpdated};
#[cfg(feature = "treasury-credit_reversals")]
pub use self::kinds::{TreasuryCreditReversalCreated, TreasuryCreditReversalPosted};

#[cfg(feature = "treasury-debit_reversals")]
pub use self::kinds::{
    TreasuryDebitReversalCompleted, TreasuryDebitReversalCreated,
    TreasuryDebitReversalInitialCreditGranted,
};

#[cfg(feature = "treasury-financial_accounts")]
pub use self::kinds::{
    TreasuryFinancialAccountClosed, TreasuryFinancialAccountCreated,
    TreasuryFinancialAccountFeaturesStatusUpdated,
};

#[cfg(feature = "treasury-inbound_transfers")]
pub use self::kinds::{
    TreasuryInboundTransferCanceled, TreasuryInboundTransferCreated,
    TreasuryInboundTransferFailed, TreasuryInboundTransferSucceeded,
};

#[cfg(feature = "treasury-outbound_payments")]
pub use self::kinds::{
    TreasuryOutboundPaymentCanceled, TreasuryOutboundPaymentCreated,
    TreasuryOutboundPaymentExpectedArrivalDateUpdated, TreasuryOutboundPaymentFailed,
    TreasuryOutboundPaymentPosted, TreasuryOutboundPaymentReturned,
    TreasuryOutboundPaymentTrackingDetailsUpdated,
};

#[cfg(feature = "treasury-outbound_transfers")]
pub use self::kinds::{
    TreasuryOutboundTransferCanceled, TreasuryOutboundTransferCreated,
    TreasuryOutboundTransferExpectedArrivalDateUpdated, TreasuryOutboundTransferFailed,
    TreasuryOutboundTransferPosted, TreasuryOutboundTransferReturned,
    TreasuryOutboundTransferTrackingDetailsUpdated,
};

#[cfg(feature = "treasury-received_credits")]
pub use self::kinds::{
    TreasuryReceivedCreditCreated, TreasuryReceivedCreditFailed,
    TreasuryReceivedCreditSucceeded,
};

#[cfg(feature = "treasury-received_debits")]
pub use self::kinds::TreasuryReceivedDebitCreated;

rt::operation! {
    /// The request of [`list`]: `GET /v1/events`.
    pub struct ListRequest -> rt::List<crate::Event>, paged, expand;
}

/// List all events.
///
/// List events, going back up to 30 days. Each event data is rendered according to Stripe API
/// version at its creation time, specified in
/// [event object](https://docs.stripe.com/api/events/object) `api_version` attribute (not according
/// to your current Stripe API version or `Stripe-Version` header).
///
/// `GET /v1/events`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::events::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEvents",
        method: rt::Method::Get,
        path: "/v1/events",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Only return events that were created during the given date interval.
    #[inline]
    pub fn created(self, created: impl Into<rt::Range<rt::Timestamp>>) -> Self {
        let created: rt::Range<rt::Timestamp> = created.into();
        Self(self.0.with("created", created))
    }

    /// Filter events by whether all webhooks were successfully delivered. If false, events which are
    /// still pending or have failed all delivery attempts to a webhook endpoint will be returned.
    #[inline]
    pub fn delivery_success(self, delivery_success: bool) -> Self {
        Self(self.0.with("delivery_success", delivery_success))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }

    /// A string containing a specific event name, or group of events using * as a wildcard. The list
    /// will be filtered to include only events with a matching event property.
    #[inline]
    pub fn type_(self, type_: impl Into<String>) -> Self {
        Self(self.0.with("type", rt::Value::text(type_)))
    }

    /// An array of up to 20 strings containing specific event names. The list will be filtered to
    /// include only events with a matching event property. You may pass either `type` or `types`, but
    /// not both.
    #[inline]
    pub fn types(self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(
            self.0.with("types", rt::Value::list(types.into_iter().map(rt::Value::text))),
        )
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/events/{id}`.
    pub struct RetrieveRequest -> crate::Event, expand;
}

/// Retrieve an event.
///
/// Retrieves the details of an event if it was created in the last 30 days. Supply the unique
/// identifier of the event, which you might have received in a webhook.
///
/// `GET /v1/events/{id}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::events::retrieve("ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(id: impl Into<crate::ids::EventId>) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetEventsId",
        method: rt::Method::Get,
        path: "/v1/events/{id}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let id: crate::ids::EventId = id.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[id.as_str()]))
}
