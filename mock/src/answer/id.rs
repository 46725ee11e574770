//! Ids: their prefixes, and letters that are always the same for the same seed.

use std::borrow::Cow;

use super::letters::Seed;

/// What ids of each kind of object begin with, as Stripe's own do. The document does not say it.
///
/// Sorted by the name of the object. Nothing stands for ids that are words of their own, such as a coupon's.
const PREFIXES: &[(&str, &str)] = &[
    ("account", "acct_"),
    ("apple_pay_domain", "apwc_"),
    ("application", "ca_"),
    ("application_fee", "fee_"),
    ("apps.secret", "appsecret_"),
    ("balance_transaction", "txn_"),
    ("bank_account", "ba_"),
    ("billing.alert", "alrt_"),
    ("billing.credit_balance_transaction", "cbtxn_"),
    ("billing.credit_grant", "credgr_"),
    ("billing.meter", "mtr_"),
    ("billing.meter_event_summary", "mtrevtsum_"),
    ("billing_portal.configuration", "bpc_"),
    ("billing_portal.session", "bps_"),
    ("capability", "capability_"),
    ("card", "card_"),
    ("charge", "ch_"),
    ("checkout.session", "cs_test_"),
    ("climate.order", "climorder_"),
    ("climate.product", "climsku_"),
    ("climate.supplier", "climsup_"),
    ("confirmation_token", "ctoken_"),
    ("connect_collection_transfer", "connct_"),
    ("country_spec", ""),
    ("coupon", ""),
    ("credit_note", "cn_"),
    ("credit_note_line_item", "cnli_"),
    ("customer", "cus_"),
    ("customer_balance_transaction", "cbtxn_"),
    ("customer_cash_balance_transaction", "ccsbtxn_"),
    ("discount", "di_"),
    ("dispute", "du_"),
    ("entitlements.active_entitlement", "ent_"),
    ("entitlements.feature", "feat_"),
    ("ephemeral_key", "ephkey_"),
    ("event", "evt_"),
    ("exchange_rate", ""),
    ("fee_refund", "fr_"),
    ("file", "file_"),
    ("file_link", "link_"),
    ("financial_connections.account", "fca_"),
    ("financial_connections.account_owner", "fcaown_"),
    ("financial_connections.account_ownership", "fcaowns_"),
    ("financial_connections.session", "fcsess_"),
    ("financial_connections.transaction", "fctxn_"),
    ("forwarding.request", "fwdreq_"),
    ("identity.verification_report", "vr_"),
    ("identity.verification_session", "vs_"),
    ("invoice", "in_"),
    ("invoice_payment", "inpay_"),
    ("invoice_rendering_template", "inrtem_"),
    ("invoiceitem", "ii_"),
    ("issuing.authorization", "iauth_"),
    ("issuing.card", "ic_"),
    ("issuing.cardholder", "ich_"),
    ("issuing.dispute", "idp_"),
    ("issuing.personalization_design", "ipd_"),
    ("issuing.physical_bundle", "ipb_"),
    ("issuing.settlement", "ise_"),
    ("issuing.token", "intok_"),
    ("issuing.transaction", "ipi_"),
    ("item", "li_"),
    ("line_item", "il_"),
    ("mandate", "mandate_"),
    ("payment_attempt_record", "par_"),
    ("payment_intent", "pi_"),
    ("payment_intent_amount_details_line_item", "uli_"),
    ("payment_link", "plink_"),
    ("payment_method", "pm_"),
    ("payment_method_configuration", "pmc_"),
    ("payment_method_domain", "pmd_"),
    ("payment_record", "pr_"),
    ("payout", "po_"),
    ("person", "person_"),
    ("plan", "plan_"),
    ("price", "price_"),
    ("product", "prod_"),
    ("product_feature", "prodft_"),
    ("promotion_code", "promo_"),
    ("quote", "qt_"),
    ("radar.early_fraud_warning", "issfr_"),
    ("radar.payment_evaluation", "peval_"),
    ("radar.value_list", "rsl_"),
    ("radar.value_list_item", "rsli_"),
    ("refund", "re_"),
    ("reporting.report_run", "frr_"),
    ("reporting.report_type", ""),
    ("reserve_transaction", "rtx_"),
    ("review", "prv_"),
    ("scheduled_query_run", "sqr_"),
    ("setup_attempt", "setatt_"),
    ("setup_intent", "seti_"),
    ("shipping_rate", "shr_"),
    ("sigma.sigma_api_query", "sqr_"),
    ("source", "src_"),
    ("source_mandate_notification", "srcmn_"),
    ("source_transaction", "srctxn_"),
    ("subscription", "sub_"),
    ("subscription_item", "si_"),
    ("subscription_schedule", "sub_sched_"),
    ("tax.association", "taxa_"),
    ("tax.calculation", "taxcalc_"),
    ("tax.calculation_line_item", "tax_li_"),
    ("tax.registration", "taxreg_"),
    ("tax.transaction", "tax_"),
    ("tax.transaction_line_item", "tax_li_"),
    ("tax_code", "txcd_"),
    ("tax_deducted_at_source", "itds_"),
    ("tax_id", "txi_"),
    ("tax_rate", "txr_"),
    ("terminal.configuration", "tmc_"),
    ("terminal.location", "tml_"),
    ("terminal.reader", "tmr_"),
    ("test_helpers.test_clock", "clock_"),
    ("token", "tok_"),
    ("topup", "tu_"),
    ("transfer", "tr_"),
    ("transfer_reversal", "trr_"),
    ("treasury.credit_reversal", "credrev_"),
    ("treasury.debit_reversal", "debrev_"),
    ("treasury.financial_account", "fa_"),
    ("treasury.inbound_transfer", "ibt_"),
    ("treasury.outbound_payment", "obp_"),
    ("treasury.outbound_transfer", "obt_"),
    ("treasury.received_credit", "rc_"),
    ("treasury.received_debit", "rd_"),
    ("treasury.transaction", "trxn_"),
    ("treasury.transaction_entry", "trxne_"),
    ("v2.billing.meter_event_adjustment", "mtr_event_adj_"),
    ("v2.billing.meter_event_session", "mes_"),
    ("v2.commerce.product_catalog_import", "pcimprt_"),
    ("v2.core.account", "acct_"),
    ("v2.core.account_person", "person_"),
    ("v2.core.account_person_token", "perstok_"),
    ("v2.core.account_token", "accttok_"),
    ("v2.core.event", "evt_"),
    ("v2.core.event_destination", "ed_"),
    ("webhook_endpoint", "we_"),
];

/// How many letters follow the prefix.
const LENGTH: usize = 24;

/// Whether objects of this name have ids.
pub(super) fn is_kind(name: &str) -> bool {
    PREFIXES
        .binary_search_by_key(&name, |(name, _)| name)
        .is_ok()
}

/// What ids of a kind of object begin with.
pub(crate) fn prefix(object: &str) -> Cow<'static, str> {
    match PREFIXES.binary_search_by_key(&object, |(name, _)| name) {
        Ok(found) => Cow::Borrowed(PREFIXES[found].1),
        Err(_) => Cow::Owned(format!("{}_", object.rsplit('.').next().unwrap_or(object))),
    }
}

/// An id for a kind of object.
pub(crate) fn make(object: &str, seed: Seed) -> String {
    let prefix = prefix(object);
    let letters = seed.with(object).letters(LENGTH);
    match &*prefix {
        "" => letters[..8].to_ascii_uppercase(),
        prefix => format!("{prefix}{letters}"),
    }
}

/// Which of several kinds of objects an id belongs to, if its prefix tells.
pub(crate) fn kind<'o>(id: &str, objects: &[&'o str]) -> Option<&'o str> {
    let fits = objects.iter().filter(|object| {
        let prefix = prefix(object);
        !prefix.is_empty() && id.starts_with(&*prefix)
    });
    let told = fits.max_by_key(|object| prefix(object).len()).copied();
    // A token is not what it stands for, but tells it: the one of a bank account is `btok_…`.
    told.or_else(|| {
        objects
            .iter()
            .copied()
            .find(|it| *it == "bank_account" && id.starts_with("btok_"))
    })
}

/// Which kind of object an id belongs to, if its prefix tells. Of two kinds with the same prefix, that of version 1.
pub(crate) fn any_kind(id: &str) -> Option<&'static str> {
    let fits = |prefix: &str| !prefix.is_empty() && id.starts_with(prefix);
    let kinds = PREFIXES.iter().filter(|(_, prefix)| fits(prefix));
    let longest = kinds.clone().map(|(_, prefix)| prefix.len()).max()?;
    let mut longest = kinds.filter(|(_, prefix)| prefix.len() == longest);
    longest.next().map(|(kind, _)| *kind)
}

#[cfg(test)]
mod tests {
    use super::{PREFIXES, Seed, any_kind, kind, make};
    use crate::answer::shape;
    use crate::model::{Kind, Model};

    #[test]
    fn the_table_is_sorted_and_has_the_objects_of_the_document() {
        assert!(PREFIXES.is_sorted_by_key(|(name, _)| name));
        let model = Model::get().unwrap();
        let mut objects: Vec<&str> = model
            .components
            .values()
            .filter(|id| {
                let object = model.object(**id);
                let id = object.and_then(|object| object.property("id"));
                id.is_some_and(|id| matches!(model.kind(id.schema), Kind::Text(_)))
            })
            .filter_map(|id| shape::name(model, *id))
            .collect();
        objects.sort_unstable();
        objects.dedup();
        let table: Vec<&str> = PREFIXES.iter().map(|(name, _)| *name).collect();
        let missing: Vec<_> = objects.iter().filter(|it| !table.contains(it)).collect();
        let idle: Vec<_> = table.iter().filter(|it| !objects.contains(it)).collect();
        // Those of the newest document have the prefix that follows from their name, until somebody adds them.
        let few = objects.len() / 5;
        assert!(
            missing.len() <= few && idle.len() <= few,
            "{missing:?} {idle:?}"
        );
    }

    #[test]
    fn an_id_tells_its_kind_by_the_longest_prefix() {
        let kinds = ["subscription", "subscription_schedule", "card"];
        assert_eq!(kind("sub_sched_1", &kinds), Some("subscription_schedule"));
        assert_eq!(kind("sub_1", &kinds), Some("subscription"));
        assert_eq!(kind("tok_1", &kinds), None);
        assert_eq!(any_kind("sub_sched_1"), Some("subscription_schedule"));
        assert_eq!(any_kind("acct_1"), Some("account"));
        assert_eq!(any_kind("SUMMER"), None);
        let id = make("card", Seed::ROOT);
        assert_eq!((&id[..5], id.len()), ("card_", 29));
    }
}
