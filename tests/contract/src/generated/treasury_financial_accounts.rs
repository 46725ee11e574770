// Written by `cargo xtask generate`. Do not edit.
//! What `treasury::financial_accounts` sends.

use crate::prelude::*;

pub(super) fn feature_access(turn: Turn) -> stripe::FeatureAccess {
    stripe::FeatureAccess::new()
        .card_issuing(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::financial_addresses(turn.inside()),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::inbound_transfers_params(turn.inside()),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::outbound_payments(turn.inside()),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::outbound_transfers(turn.inside()),
        )
}

pub(super) fn platform_restrictions(turn: Turn) -> stripe::PlatformRestrictions {
    stripe::PlatformRestrictions::new()
        .inbound_flows(turn.word::<stripe::InboundFlow>())
        .outbound_flows(turn.word::<stripe::OutboundFlow>())
}

pub(super) fn forwarding_settings(turn: Turn) -> stripe::ForwardingSettings {
    stripe::ForwardingSettings::new(turn.word::<stripe::ForwardingSettingsType>())
        .financial_account("ab")
        .payment_method("ab")
}

pub(super) fn treasury_financial_account_feature_card_issuing(
    _: Turn,
) -> stripe::TreasuryFinancialAccountFeatureCardIssuing {
    stripe::TreasuryFinancialAccountFeatureCardIssuing::new(true)
}

pub(super) fn financial_addresses(turn: Turn) -> stripe::FinancialAddresses {
    stripe::FinancialAddresses::new()
        .aba(super::treasury_financial_accounts::aba_access(turn.inside()))
}

pub(super) fn aba_access(_: Turn) -> stripe::AbaAccess {
    stripe::AbaAccess::new(true)
}

pub(super) fn inbound_transfers_params(turn: Turn) -> stripe::InboundTransfersParams {
    stripe::InboundTransfersParams::new()
        .ach(
            super::treasury_financial_accounts::access_with_ach_details_inbound(
                turn.inside(),
            ),
        )
}

pub(super) fn access_with_ach_details_inbound(
    _: Turn,
) -> stripe::AccessWithAchDetailsInbound {
    stripe::AccessWithAchDetailsInbound::new(true)
}

pub(super) fn outbound_payments(turn: Turn) -> stripe::OutboundPayments {
    stripe::OutboundPayments::new()
        .ach(
            super::treasury_financial_accounts::access_with_ach_details_outbound(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
}

pub(super) fn access_with_ach_details_outbound(
    _: Turn,
) -> stripe::AccessWithAchDetailsOutbound {
    stripe::AccessWithAchDetailsOutbound::new(true)
}

pub(super) fn outbound_transfers(turn: Turn) -> stripe::OutboundTransfers {
    stripe::OutboundTransfers::new()
        .ach(
            super::treasury_financial_accounts::access_with_ach_details_outbound(
                turn.inside(),
            ),
        )
        .us_domestic_wire(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
}

fn get_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::list().send(client))
}
fn get_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::list()
        .created(turn.range(Timestamp::from(1700000000)))
        .ending_before("ab")
        .limit(1)
        .starting_after("ab")
        .status(turn.word::<stripe::ListTreasuryFinancialAccountStatus>());
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::retrieve("financial_account_1");
    receive(request.send(client))
}

fn get_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::retrieve("financial_account_1")
            .send(client),
    )
}
fn get_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    _: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::retrieve(
        "financial_account_1",
    );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_required(client: &Client) -> Exchange {
    receive(stripe::treasury::financial_accounts::create(["ab"]).send(client))
}
fn post_treasury_financial_accounts_every(client: &Client, turn: Turn) -> Exchange {
    let request = stripe::treasury::financial_accounts::create(["ab"])
        .features(super::treasury_financial_accounts::feature_access(turn.inside()))
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::platform_restrictions(turn.inside()),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::update("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::update("financial_account_1")
        .features(super::treasury_financial_accounts::feature_access(turn.inside()))
        .forwarding_settings(
            super::treasury_financial_accounts::forwarding_settings(turn.inside()),
        )
        .metadata([("key", "ab")])
        .nickname("ab")
        .platform_restrictions(
            super::treasury_financial_accounts::platform_restrictions(turn.inside()),
        );
    let request = if turn.clears() { request.clear_nickname() } else { request };
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_close_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::close("financial_account_1").send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_close_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::close("financial_account_1")
        .forwarding_settings(
            super::treasury_financial_accounts::forwarding_settings(turn.inside()),
        );
    receive(request.send(client))
}

fn post_treasury_financial_accounts_financial_account_features_required(
    client: &Client,
) -> Exchange {
    receive(
        stripe::treasury::financial_accounts::features::update("financial_account_1")
            .send(client),
    )
}
fn post_treasury_financial_accounts_financial_account_features_every(
    client: &Client,
    turn: Turn,
) -> Exchange {
    let request = stripe::treasury::financial_accounts::features::update(
            "financial_account_1",
        )
        .card_issuing(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .deposit_insurance(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .financial_addresses(
            super::treasury_financial_accounts::financial_addresses(turn.inside()),
        )
        .inbound_transfers(
            super::treasury_financial_accounts::inbound_transfers_params(turn.inside()),
        )
        .intra_stripe_flows(
            super::treasury_financial_accounts::treasury_financial_account_feature_card_issuing(
                turn.inside(),
            ),
        )
        .outbound_payments(
            super::treasury_financial_accounts::outbound_payments(turn.inside()),
        )
        .outbound_transfers(
            super::treasury_financial_accounts::outbound_transfers(turn.inside()),
        );
    receive(request.send(client))
}

pub(super) const OPERATIONS: &[Operation] = &[
    Operation {
        id: "GetTreasuryFinancialAccounts",
        turns: Turns {
            arms: 2,
            words: 2,
            levels: 0,
        },
        required: get_treasury_financial_accounts_required,
        every: get_treasury_financial_accounts_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_required,
        every: get_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "GetTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: get_treasury_financial_accounts_financial_account_features_required,
        every: get_treasury_financial_accounts_financial_account_features_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccounts",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_required,
        every: post_treasury_financial_accounts_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccount",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 1,
        },
        required: post_treasury_financial_accounts_financial_account_required,
        every: post_treasury_financial_accounts_financial_account_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountClose",
        turns: Turns {
            arms: 1,
            words: 2,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_close_required,
        every: post_treasury_financial_accounts_financial_account_close_every,
    },
    Operation {
        id: "PostTreasuryFinancialAccountsFinancialAccountFeatures",
        turns: Turns {
            arms: 1,
            words: 1,
            levels: 0,
        },
        required: post_treasury_financial_accounts_financial_account_features_required,
        every: post_treasury_financial_accounts_financial_account_features_every,
    },
];
