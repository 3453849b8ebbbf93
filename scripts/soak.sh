#!/usr/bin/env bash
# The long numbers: kills, full disks and disk errors under a working laptop, then the hub's kills,
# revocations and silent connections.
. "$(dirname "$0")/lib.sh"

need "${BUILD_PACKAGES[@]}" "${TEST_PACKAGES[@]}"
need_rust
ulimit -n "$(ulimit -Hn)"
export PLAINSIGHT_SOAK_CONNECTIONS=${PLAINSIGHT_SOAK_CONNECTIONS:-2000}
export PLAINSIGHT_SOAK_KILLS=${PLAINSIGHT_SOAK_KILLS:-500}
export PLAINSIGHT_SOAK_REVOCATIONS=${PLAINSIGHT_SOAK_REVOCATIONS:-200}
shifts=${PLAINSIGHT_SOAK_SHIFTS:-800}
build_ui
cargo build --quiet --locked -p plainsight-tests -p plainsight-hub
say "a laptop through $shifts shifts, one system call broken in each"
"$CARGO_TARGET_DIR/debug/faults" "$shifts" 1 | tee "$OUT/soak-laptop.txt"
say "$PLAINSIGHT_SOAK_KILLS kills, $PLAINSIGHT_SOAK_REVOCATIONS revocations, $PLAINSIGHT_SOAK_CONNECTIONS silent connections"
cargo test --locked -p plainsight-hub --test hub -- --test-threads 1 instances:: limits:: 2>&1 | tee "$OUT/soak-hub.log"
