# Two commands are all a newcomer needs: `make run` and `make test`. Each installs what is missing,
# says what it does, and is quick the second time.

.PHONY: run test check bench soak fuzz eval train sim sim-night package

run: ## build, start a hub on this machine, enrol this device, open the window
	@scripts/run.sh

test: ## set up what tests need and pass every test, the window test included
	@scripts/test.sh

check: ## format, lints with warnings denied, repository rules
	@scripts/check.sh

bench: ## measure, beside bare peers in the same run (release build)
	@scripts/bench.sh

soak: ## the hub under kills, revocations and silent connections, for long
	@scripts/soak.sh

fuzz: ## random inputs for the parsers of notes, packs and records, a minute each
	@scripts/fuzz.sh

eval: ## how well the guidance notices, on written cases
	@scripts/eval.sh

sim: ## 20,000 simulated device-days of faults, some minutes
	@scripts/sim.sh 20000

sim-night: ## 1,000,000 of them, some hours
	@scripts/sim.sh 1000000 1000000

train: ## learn guidance/reading.tsv anew from the cases that may be learnt from
	@scripts/train.sh

package: ## a Debian package and an RPM under target/
	@scripts/package.sh
